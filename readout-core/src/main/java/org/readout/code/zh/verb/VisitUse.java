package org.readout.code.zh.verb;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;
import org.readout.model.Precision;
import org.readout.model.Span;

/** Tells whether a word of travel tells of a visit here, or only describes somebody. */
public record VisitUse(ChineseLexicon lexicon) {
    private static final int ADJECTIVE = 3;
    private static final int LONGEST_LASTING = 12;
    private static final int LONGEST_ASIDE = 4;
    private static final String THOSE_ARE = "的有";
    private static final String AFTERWARDS = "后，";
    private static final String DURING = "期间";
    private static final String WHILE = "时，";
    private static final Pattern BEGUN = Pattern.compile("(?:并|从而|由此)?(?:开始|展开|开启|拉开)|.*(?:开始|展开|开启|拉开)对[^，的]{1,12}的");
    private static final Pattern LASTING = Pattern.compile("了?(?:为期[^，。；]{1,8}的|一次)[^，。；、的]{0,4}$");

    /** True where a word of travel tells of a visit here. */
    boolean tells(Passage passage, Span at) {
        return ended(passage, at)
                || new VisitReport(lexicon).on(passage, at)
                || (!behind(passage, at) || during(passage, at) || staying(passage, at))
                        && !described(passage, at)
                        && !possessed(passage, at);
    }

    /** 会见后: the word names a contact told of elsewhere. */
    private boolean behind(Passage passage, Span verb) {
        String next = passage.after(verb.end(), 2);
        return lexicon.words("noun_tail").opens(next);
    }

    /** 结束对某国的访问后: behind a verb of ending even the noun tells that it took place. */
    private boolean ended(Passage passage, Span at) {
        String before = passage.between(passage.span().start(), at.start());
        return lexicon.words("end").within(before) || back(passage, at);
    }

    /** 对某国进行访问后，回到北京. */
    private boolean back(Passage passage, Span at) {
        return passage.after(at.end(), AFTERWARDS.length()).equals(AFTERWARDS)
                && lexicon.words("returns")
                        .within(passage.between(at.end(), passage.span().end()));
    }

    /** 进行为期三天的正式访问: the act with what says how long it takes. */
    public Span whole(Passage passage, Span noun) {
        String before = passage.between(passage.span().start(), noun.start());
        Matcher lasting = LASTING.matcher(before.substring(Math.max(0, before.length() - LONGEST_LASTING)));
        if (!lasting.find()) {
            return noun;
        }
        int start = noun.start() - (lasting.end() - lasting.start());
        return lexicon.words("begin")
                .closing(passage.between(passage.span().start(), start))
                .map(begin -> new Span(start - begin.length(), noun.end()))
                .orElse(noun);
    }

    /**
     * 正在朝鲜进行友好访问的…, 访问朝鲜的… (but not 是应邀进行访问的。): a visit that only describes a person is told elsewhere.
     */
    private boolean described(Passage passage, Span verb) {
        int end = verb.end();
        for (Span place : places(passage)) {
            if (place.start() >= end && lists(passage.between(end, place.start()))) {
                end = place.end();
            }
        }
        String next = passage.after(end, LONGEST_ASIDE);
        if (end > verb.end() && lexicon.words("visit_judged").opens(next)) {
            return true;
        }
        return lexicon.words("visit_noun").opens(next)
                && !lexicon.words("visit_told").opens(next)
                && !(next.startsWith(THOSE_ARE) && accompanied(passage, verb));
    }

    /** States and cities, in text order. */
    private static List<Span> places(Passage passage) {
        return Stream.concat(
                        passage.all(Mention.OfCountry.class).stream().map(Mention::span),
                        passage.terms("venue").stream().map(Mention::span))
                .sorted()
                .toList();
    }

    private boolean lists(String gap) {
        return gap.isEmpty() || lexicon.words("list").has(gap);
    }

    /** 陪同甲访问乙国的有……. */
    private boolean accompanied(Passage passage, Span verb) {
        return lexicon.words("accompanied")
                .within(passage.between(passage.span().start(), verb.start()));
    }

    /** 对某国的成功访问: a noun. */
    private boolean possessed(Passage passage, Span verb) {
        String before = passage.between(passage.span().start(), verb.start());
        return before.substring(Math.max(0, before.length() - ADJECTIVE)).contains("的")
                && !begun(before.substring(before.lastIndexOf('，') + 1));
    }

    /** 开始对某国的访问: the noun of a verb of beginning. */
    private boolean begun(String clause) {
        return BEGUN.matcher(clause).lookingAt();
    }

    /** 甲3日在某国访问时，: a day and 在 tell that he was there. */
    private boolean staying(Passage passage, Span visit) {
        return passage.after(visit.end(), WHILE.length()).equals(WHILE)
                && passage.all(Mention.OfCountry.class).stream()
                        .filter(state -> state.span().end() == visit.start())
                        .filter(state -> passage.precededBy(state.span().start(), lexicon.words("on_ground")))
                        .anyMatch(state -> passage.all(Mention.OfDate.class).stream()
                                .anyMatch(date ->
                                        date.span().end() == state.span().start() - 1));
    }

    /** 在对某国进行访问期间: a clause of its own tells of the visit, and so does a day: 甲3日至5日对某国进行访问期间. */
    private static boolean during(Passage passage, Span visit) {
        String before = passage.between(passage.span().start(), visit.start());
        String clause = before.substring(before.lastIndexOf('，') + 1);
        return passage.after(visit.end(), DURING.length()).equals(DURING)
                && (clause.isEmpty()
                        || clause.startsWith("在")
                        || dated(passage, visit.start() - clause.length(), visit));
    }

    private static boolean dated(Passage passage, int clause, Span visit) {
        return passage.dates(clause, visit.start())
                .map(date -> date.when().precision())
                .anyMatch(precision -> precision == Precision.DAY || precision == Precision.INTERVAL);
    }
}

package org.readout.code.zh;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Span;

/** Tells whether a word of contact tells of a contact here, or only names one. */
record VerbUse(ChineseLexicon lexicon) {
    private static final String SEPARATELY = "分别";
    private static final int HELD_BEHIND = 30;
    private static final int ADJECTIVE = 3;
    private static final int NAME_OF_STATE = 14;
    private static final int LONGEST_LASTING = 12;
    private static final int LONGEST_NAME = 24;
    private static final Set<String> MEETS = Set.of("meets", "together");
    private static final Pattern LASTING = Pattern.compile("了?为期[^，。；]{1,8}的$");

    boolean tells(Passage passage, Term.MeetingVerb verb, Span at) {
        if (verb.pattern().equals("accepts")) {
            return lexicon.words("award")
                    .within(clause(passage.between(at.end(), passage.span().end())));
        }
        if (verb.pattern().equals("travels")) {
            return ended(passage, at)
                    || !behind(passage, at)
                            && !described(passage, at)
                            && !possessed(passage, at)
                            && !occasion(passage, at);
        }
        if (verb.pattern().equals("headline")) {
            return passage.headline();
        }
        return !behind(passage, at) && !ofMany(passage, verb, at);
    }

    /** 金砖国家领导人第十次会晤: a noun of contact that the states of a group open is no contact of two. */
    private boolean ofMany(Passage passage, Term.MeetingVerb verb, Span at) {
        if (!MEETS.contains(verb.pattern())) {
            return false;
        }
        String before = passage.between(Math.max(passage.span().start(), at.start() - LONGEST_NAME), at.start());
        int end = before.length();
        while (end > 0 && !lexicon.words("many_states").closes(before, end)) {
            int word = lexicon.words("of_summit")
                    .closing(before, end)
                    .map(String::length)
                    .orElse(0);
            if (word == 0) {
                return false;
            }
            end -= word;
        }
        return end > 0;
    }

    /** 分别会见: everyone named behind is met apart. */
    boolean separate(Passage passage, Term.MeetingVerb verb, Span at) {
        int from = Math.max(passage.span().start(), at.start() - SEPARATELY.length());
        return verb.surface().startsWith(SEPARATELY)
                || passage.between(from, at.start()).equals(SEPARATELY);
    }

    /** 共同主持会谈, 共同出席签字仪式: the talks or the signing are told of by a word of their own. */
    boolean otherwiseTold(Passage passage, Span at) {
        String clause = clause(passage.between(at.end(), passage.span().end()));
        return lexicon.words("talks").within(clause);
    }

    /** 接受乙递交的国书. */
    boolean credentials(Passage passage, Span at) {
        return lexicon.words("credentials")
                .within(clause(passage.between(at.end(), passage.span().end())));
    }

    /** 见证了多项文件的签署: the witnessing is of a signing. */
    boolean signs(Passage passage, Span at) {
        String behind = passage.between(at.end(), passage.span().end());
        return lexicon.words("signing").within(behind);
    }

    /**
     * 举行中俄总理会晤, 朝韩会谈今天在板门店举行, the headline 俄美外长会晤: a noun between states that tells of talks held.
     *
     * @param first where the states open
     * @param second where they end
     */
    boolean held(Passage passage, int first, int second, Span noun) {
        String before = passage.between(passage.span().start(), first);
        String inside = passage.between(second, noun.start());
        String behind = clause(passage.after(noun.end(), HELD_BEHIND));
        return lexicon.words("hold").all().stream()
                        .anyMatch(hold -> inside.contains(hold) || before.endsWith(hold) || behind.contains(hold))
                || passage.sentence().paragraph() == 0
                        && passage.annotated().document().titled()
                        && behind.isEmpty();
    }

    private static String clause(String text) {
        return text.split("[，。；\\s]", 2)[0];
    }

    /** 会见后: the word names a contact told of elsewhere. */
    private boolean behind(Passage passage, Span verb) {
        String next = passage.after(verb.end(), 2);
        return lexicon.words("noun_tail").opens(next);
    }

    /** 结束对某国的访问后: behind a verb of ending even the noun tells that it took place. */
    private boolean ended(Passage passage, Span at) {
        String before = passage.between(passage.span().start(), at.start());
        return lexicon.words("end").within(before);
    }

    /** 进行为期三天的正式访问: the act with what says how long it takes. */
    Span whole(Passage passage, Span noun) {
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

    /** 正在朝鲜进行友好访问的… (but not 是应邀进行访问的。): a visit that only describes a person is told elsewhere. */
    private static boolean described(Passage passage, Span verb) {
        String next = passage.after(verb.end(), 2);
        return next.startsWith("的") && !next.equals("的。");
    }

    /** 对某国的成功访问: a noun. */
    private static boolean possessed(Passage passage, Span verb) {
        return passage.between(Math.max(passage.span().start(), verb.start() - ADJECTIVE), verb.start())
                .contains("的");
    }

    /** 访问某国前夕, 访问某国之际: tells when something else happens. */
    private boolean occasion(Passage passage, Span verb) {
        String clause = clause(passage.after(verb.end(), NAME_OF_STATE));
        return lexicon.words("occasion").closes(clause);
    }
}

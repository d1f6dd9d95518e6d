package org.readout.code.zh;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Mention;
import org.readout.model.Span;

/** Tells whether a word of contact tells of a contact here, or only names one. */
record VerbUse(ChineseLexicon lexicon) {
    private static final String SEPARATELY = "分别";
    private static final String OF = "的";

    private static final int HELD_BEHIND = 30;
    private static final int ADJECTIVE = 3;
    private static final int NAME_OF_STATE = 14;
    private static final int LONGEST_LASTING = 12;
    private static final int LONGEST_ASIDE = 4;
    private static final String THOSE_ARE = "的有";
    private static final String DURING = "期间";
    /** 同甲、乙等中东欧国家领导人: those named are met. */
    private static final Pattern AND_OTHERS = Pattern.compile("等(?:[0-9一二三四五六七八九十]+个)?(?:建交)?$");

    private static final String WHILE = "时，";
    private static final String WILL = "将";
    private static final String EVE = "前夕";
    /** 磋商，将于6日举行: the comma parts no clause. */
    private static final Pattern AHEAD = Pattern.compile("^，(将)");

    private static final Pattern HEAD = Pattern.compile("(.*[ 】：])?(第.{1,5}[轮次届])?");
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
                    || (!behind(passage, at) || during(passage, at) || staying(passage, at))
                            && !described(passage, at)
                            && !possessed(passage, at);
        }
        if (verb.pattern().equals("headline")) {
            return passage.headline();
        }
        boolean attribute = verb.pattern().equals("meets") && attended(passage, at);
        return !attribute && !behind(passage, at) && !toldBefore(passage, verb, at) && !ofMany(passage, verb, at);
    }

    /** 会见出席中日对话的官员: the talks only describe those met. */
    private boolean attended(Passage passage, Span at) {
        String before = passage.between(passage.span().start(), at.start());
        return passage.after(at.end(), 1).equals(OF)
                && lexicon.words("attends").within(before.substring(before.lastIndexOf('，') + 1));
    }

    /** 在同乙会谈后: the word that makes of the talks an occasion. */
    Optional<String> aside(Passage passage, Span at) {
        return lexicon.words("aside").opening(passage.after(at.end(), LONGEST_ASIDE));
    }

    /** 此次会晤: talks that were told of before. */
    private boolean toldBefore(Passage passage, Term.MeetingVerb verb, Span at) {
        return verb.pattern().equals("meets") && passage.precededBy(at.start(), lexicon.words("this_one"));
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
        return end > 0 && !AND_OTHERS.matcher(opens(before, end)).find();
    }

    /** What stands before the words for a group: 等 before 8个建交太平洋岛国. */
    private String opens(String before, int group) {
        int end = group;
        Optional<String> word = lexicon.words("many_states").closing(before, end);
        while (word.isPresent()) {
            end -= word.get().length();
            word = lexicon.words("many_states").closing(before, end);
        }
        return before.substring(0, end);
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
        return lexicon.words("talks").within(without(clause, "no_talks"));
    }

    private String without(String clause, String kind) {
        String left = clause;
        for (String word : lexicon.words(kind).all()) {
            left = left.replace(word, "");
        }
        return left;
    }

    /** 甲以视频方式会见乙. */
    boolean remote(Passage passage, Span at) {
        String before = passage.between(passage.span().start(), at.start());
        return lexicon.words("remote_way").within(before.substring(before.lastIndexOf('，') + 1));
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
        String behind =
                clause(AHEAD.matcher(passage.after(noun.end(), HELD_BEHIND)).replaceFirst("$1"));
        if (behind.contains(EVE) || behind.startsWith("的")) {
            return false;
        }
        return lexicon.words("hold").all().stream()
                        .anyMatch(hold -> inside.contains(hold) || before.endsWith(hold) || behind.contains(hold))
                || heads(passage, before) && behind.isEmpty();
    }

    /** The title, or a line without a mark at its end that heads news of a bulletin and opens with the states. */
    private static boolean heads(Passage passage, String before) {
        boolean title = passage.sentence().paragraph() == 0
                && passage.annotated().document().titled();
        return (title || Narration.headline(passage)) && HEAD.matcher(before).matches();
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

    /**
     * 正在朝鲜进行友好访问的…, 访问朝鲜的… (but not 是应邀进行访问的。): a visit that only describes a person is told elsewhere.
     */
    private boolean described(Passage passage, Span verb) {
        int end = verb.end();
        for (Mention.OfCountry state : passage.all(Mention.OfCountry.class)) {
            if (state.span().start() >= end
                    && lists(passage.between(end, state.span().start()))) {
                end = state.span().end();
            }
        }
        String next = passage.after(end, LONGEST_ASIDE);
        return lexicon.words("visit_noun").opens(next)
                && !lexicon.words("visit_told").opens(next)
                && !(next.startsWith(THOSE_ARE) && accompanied(passage, verb));
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
    private static boolean possessed(Passage passage, Span verb) {
        return passage.between(Math.max(passage.span().start(), verb.start() - ADJECTIVE), verb.start())
                .contains("的");
    }

    /** 6日，在访问某国前夕: the day is that of something else, and the visit's is not told. */
    boolean eve(Passage passage, Span verb) {
        return lexicon.words("eve").closes(clause(passage.after(verb.end(), NAME_OF_STATE)));
    }

    /** 访问某国前夕, 访问某国期间，甲将……: the visit is ahead when something else happens. */
    boolean ahead(Passage passage, Span verb) {
        String clause = clause(passage.after(verb.end(), NAME_OF_STATE));
        String behind = passage.between(verb.end(), passage.span().end());
        return eve(passage, verb) || clause.endsWith(DURING) && behind.contains(WILL);
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

    /** 在对某国进行访问期间: a clause of its own tells of the visit. */
    private static boolean during(Passage passage, Span visit) {
        String before = passage.between(passage.span().start(), visit.start());
        String clause = before.substring(before.lastIndexOf('，') + 1);
        return passage.after(visit.end(), DURING.length()).equals(DURING)
                && (clause.isEmpty() || clause.startsWith("在"));
    }
}

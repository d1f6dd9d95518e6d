package org.readout.code.zh.verb;

import java.util.Set;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.say.Narration;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Span;

/** Tells whether a word of contact tells of a contact here, or only names one. */
public record VerbUse(ChineseLexicon lexicon) {
    private static final String OF = "的";
    private static final int HELD_BEHIND = 48;
    private static final int HELD_BEFORE = 16;
    private static final int LONGEST_ASIDE = 4;
    private static final String EVE = "前夕";
    /** 磋商，将于6日举行, 对话和第六轮人文磋商，将于6日举行: the comma parts no clause. */
    private static final Pattern AHEAD = Pattern.compile("^((?:[和、及][^，。；]{2,24})?)，(将)");

    private static final Pattern ROUND = Pattern.compile("第[一二三四五六七八九十百\\d]{1,4}[次轮届]$");
    private static final Pattern HEAD = Pattern.compile("(.*[ 】：])?(第.{1,5}[轮次届])?");
    private static final Set<String> MEETS = Set.of("meets", "together", "noun");
    private static final Set<String> NOUNS = Set.of("noun", "session", "assembly");
    private static final Set<String> TALKS = Set.of("meets", "together", "between", "joint", "plain");

    /** What the text tells of as known. */
    public KnownTalks known() {
        return new KnownTalks(lexicon);
    }

    /** True if a word of contact tells of one where it stands: 会见 as a noun of others, or of plans, does not. */
    public boolean tells(Passage passage, Term.MeetingVerb verb, Span at) {
        if (TALKS.contains(verb.pattern()) && known().talkedOf(passage, at)) {
            return false;
        }
        if (verb.pattern().equals("accepts")) {
            return awards(passage, at);
        }
        if (verb.pattern().equals("invites")) {
            return entertains(clause(passage.between(at.end(), passage.span().end())));
        }
        if (verb.pattern().equals("travels")) {
            return new VisitUse(lexicon).tells(passage, at);
        }
        if (NOUNS.contains(verb.pattern()) && !actOf(passage, at)) {
            return false;
        }
        if (verb.pattern().equals("plain")
                && lexicon.words("plain_tail").opens(passage.after(at.end(), LONGEST_ASIDE))) {
            return false;
        }
        if (verb.pattern().equals("headline")) {
            return passage.headline();
        }
        boolean attribute = verb.pattern().equals("meets") && attended(passage, at);
        return !attribute
                && !known().behind(passage, at)
                && !known().toldBefore(passage, verb, at)
                && !(MEETS.contains(verb.pattern()) && new ManyStates(lexicon).open(passage, at));
    }

    /** 邀请外方领导人配偶观看演出: guests of several states, and what they do together. */
    private boolean entertains(String clause) {
        return lexicon.words("invited").within(clause)
                && lexicon.words("accompanied_act").within(clause);
    }

    /** 举行首次防务磋商, 磋商4日举行, but not 建立磋商机制. */
    private boolean actOf(Passage passage, Span noun) {
        String before = passage.between(passage.span().start(), noun.start());
        String clause = before.substring(before.lastIndexOf('，') + 1);
        return (sits(clause.substring(Math.max(0, clause.length() - HELD_BEFORE)))
                        || sits(clause(passage.after(noun.end(), HELD_BEHIND)))
                        || new NounAsVerb(lexicon).is(passage, noun))
                && !lexicon.words("occasion_noun").opens(passage.after(noun.end(), 2));
    }

    /** 谈判4日在某地举行, 10日结束. */
    private boolean sits(String clause) {
        return lexicon.words("hold").within(clause) || lexicon.words("sat").within(clause);
    }

    /** 会见出席中日对话的官员: the talks only describe those met. */
    private boolean attended(Passage passage, Span at) {
        String before = passage.between(passage.span().start(), at.start());
        return passage.after(at.end(), 1).equals(OF)
                && lexicon.words("attends").within(before.substring(before.lastIndexOf('，') + 1));
    }

    /** 在同乙会谈后，甲……: talks told as the occasion of something else. */
    public boolean aside(ContactVerb act) {
        return act.pattern().equals("aside")
                || TALKS.contains(act.pattern())
                        && !known().identified(act.passage())
                        && lexicon.words("aside")
                                .opens(act.passage().after(act.at().end(), LONGEST_ASIDE));
    }

    /** 分别会见, 先后会见: everyone named behind is met apart. */
    public boolean separate(Passage passage, Term.MeetingVerb verb, Span at) {
        return lexicon.words("separately").opens(verb.surface())
                || passage.precededBy(at.start(), lexicon.words("separately"));
    }

    /** 共同主持会谈, 共同出席签字仪式: the talks or the signing are told of by a word of their own. */
    public boolean otherwiseTold(Passage passage, Span at) {
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

    /**
     * 甲以视频方式会见乙, 甲同乙在电话里谈了半小时.
     *
     * @param way the class of words that tell how: remote_way, phone_way
     */
    public boolean remote(Passage passage, Span at, String way) {
        String before = passage.between(passage.span().start(), at.start());
        return lexicon.words(way).within(before.substring(before.lastIndexOf('，') + 1));
    }

    /** 接受乙递交的国书. */
    public boolean credentials(Passage passage, Span at) {
        return lexicon.words("credentials")
                .within(clause(passage.between(at.end(), passage.span().end())));
    }

    /** 见证了多项文件的签署: the witnessing is of a signing. */
    public boolean signs(Passage passage, Span at) {
        String behind = passage.between(at.end(), passage.span().end());
        return lexicon.words("signing").within(behind);
    }

    /** 出席合作文件签字仪式. */
    public boolean attendsSigning(Passage passage, Span at) {
        String before = passage.between(passage.span().start(), at.start());
        return lexicon.words("attends").within(before.substring(before.lastIndexOf('，') + 1));
    }

    /** 授予勋章. */
    public boolean awards(Passage passage, Span at) {
        return lexicon.words("award")
                .within(clause(passage.between(at.end(), passage.span().end())));
    }

    /**
     * 举行中俄总理会晤, 朝韩会谈今天在板门店举行, the headline 俄美外长会晤: a noun between states that tells of talks held.
     *
     * @param first where the states open
     * @param second where they end
     */
    public boolean held(Passage passage, int first, int second, Span noun) {
        String before = withoutRound(passage.between(passage.span().start(), first));
        String inside = passage.between(second, noun.start());
        String behind =
                clause(AHEAD.matcher(passage.after(noun.end(), HELD_BEHIND)).replaceFirst("$1$2"));
        if (behind.contains(EVE) || behind.startsWith("的")) {
            return false;
        }
        return lexicon.words("hold").all().stream()
                        .anyMatch(hold -> inside.contains(hold) || before.endsWith(hold) || behind.contains(hold))
                || lexicon.words("sat").within(behind)
                || lexicon.words("and_agreed").opens(passage.after(noun.end(), LONGEST_ASIDE))
                || heads(passage, before) && behind.isEmpty();
    }

    /** 举行甲乙磋商: the states stand behind the verb, and whoever acts before it. */
    public boolean title(Passage passage, Parties.Two two) {
        int first = Math.min(two.first().span().start(), two.second().span().start());
        return two.first().people().isEmpty()
                && two.second().people().isEmpty()
                && lexicon.words("hold")
                        .closes(withoutRound(passage.between(passage.span().start(), first)));
    }

    /** 举行新一轮甲乙磋商: which one it is stands before the states. */
    public String withoutRound(String before) {
        return lexicon.words("round")
                .closing(before)
                .map(round -> before.substring(0, before.length() - round.length()))
                .orElseGet(() -> ROUND.matcher(before).replaceFirst(""));
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
}

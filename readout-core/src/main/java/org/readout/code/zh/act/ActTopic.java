package org.readout.code.zh.act;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Span;

/** Whether a word of act names a thing that is talked of or long past, and tells of no deed. Immutable. */
record ActTopic(Passage passage, ChineseLexicon lexicon, Term.EventVerb verb, Span at) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[89]\\d\\d|20\\d\\d)年");
    /** What happened so many years before the text is history, not news. */
    private static final int HISTORY = 20;

    private static final String REPROACH = "ACCUSE";
    private static final Set<String> FORCE = Set.of("ASSAULT", "COERCE", "THREATEN", "SANCTION");
    private static final String POSTURE = "MOBILIZE";
    private static final Set<String> DEEDS = Set.of("attack", "hit", "upon", "other", "leave", "warn");
    private static final Set<String> FREE_DEEDS =
            Set.of("does", "hits", "seizes", "returns", "posture", "leaves", "gives", "may", "drills");

    private static final int HELD = 5;
    private static final Pattern ABOUT = Pattern.compile("[就对]");

    /** 停止空袭, 制裁问题, 就交换战俘达成协议: a deed talked of. */
    boolean held() {
        Span clause = ActClause.around(passage, at).span();
        String behind = passage.between(at.end(), clause.end());
        String head = passage.between(clause.start(), at.start());
        boolean deed = DEEDS.contains(verb.pattern()) || verb.code().type().equals(POSTURE);
        return deed && heldBefore(head)
                || ABOUT.matcher(head).find() && lexicon.words("act_about").within(behind)
                || deed && lexicon.words("act_talked").within(behind)
                || DEEDS.contains(verb.pattern())
                        && (lexicon.words("act_held").opens(passage.after(at.end(), HELD)) || of());
    }

    /** 撤销……的制裁, 中止援助: the same for words that stand freely. */
    boolean stopped() {
        Span clause = ActClause.around(passage, at).span();
        return (FREE_DEEDS.contains(verb.pattern()) || affair(clause))
                && (heldBefore(passage.between(clause.start(), at.start()))
                        || lexicon.words("act_dealt_with").opens(passage.between(clause.start(), at.start()))
                        || affair(clause)
                        || passage.after(at.end(), 1).equals("的")
                        || lexicon.words("act_talks_of").within(passage.between(clause.start(), at.start()))
                        || lexicon.words("act_held").opens(passage.after(at.end(), HELD)));
    }

    /** 就射杀渔民事件: what others deal with. */
    private boolean affair(Span clause) {
        return FORCE.contains(verb.code().type())
                && ActParties.free(verb.pattern())
                && lexicon.words("act_affair").within(passage.between(at.end(), clause.end()));
    }

    /** 取消通话、暂停磋商: what stands before a mark of lists holds nothing of what stands behind it. */
    private boolean heldBefore(String head) {
        return lexicon.words("act_held_before").within(head.substring(head.lastIndexOf('、') + 1));
    }

    /** 对印军的袭击予以回击: the word belongs to a thing somebody answers. */
    private boolean of() {
        return passage.before(at.start(), 1).equals("的")
                && passage.after(at.end(), 1).matches("[予进作表]");
    }

    /** What people in the street protest against is no act of their state; what was done a generation ago is no news. */
    boolean passing() {
        String head = passage.between(passage.span().start(), at.start());
        return ofHistory(head)
                || verb.code().type().equals(REPROACH)
                        && lexicon.words("act_street").within(head);
    }

    /** 部队出动救灾: forces sent for relief show none. */
    boolean relief() {
        return verb.code().type().equals(POSTURE)
                && lexicon.words("act_relief")
                        .within(passage.between(
                                passage.span().start(), passage.span().end()));
    }

    /** 以“网络窃密”为由, 提出的“双方撤军”方案: a word that somebody else uses. */
    boolean named() {
        String head = passage.between(passage.span().start(), at.start());
        String behind = passage.between(at.end(), passage.span().end());
        int closes = behind.indexOf('”');
        return head.lastIndexOf('“') > head.lastIndexOf('”')
                && closes >= 0
                && lexicon.words("act_pretext").opens(behind, closes + 1);
    }

    private boolean ofHistory(String head) {
        LocalDate published = passage.annotated().document().published();
        return published != null
                && YEAR.matcher(head)
                        .results()
                        .map((MatchResult year) -> Integer.parseInt(year.group(1)))
                        .anyMatch(year -> year < published.getYear() - HISTORY);
    }
}

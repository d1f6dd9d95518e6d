package org.readout.code.zh.document;

import java.time.LocalDate;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.model.When;

/**
 * Which contacts told in what a person says are told all the same: what he did or is about to do himself, on a day he names
 * (甲说，他当天同乙通电话; 甲说，将于15日会见乙), and what somebody abroad says is to come (甲说，乙将于下周会见丙). What he recalls of
 * others, or wishes for, is none. Immutable.
 */
public record SpokenContacts(ChineseLexicon lexicon) {
    private static final String COMMA = "，";
    private static final int NEAR = 24;
    /** Days for which what somebody says he did is news. */
    private static final int NEWS = 31;

    /** True if what a word of contact tells within a statement is told as news. */
    public boolean told(Passage passage, Span verb, Statement said) {
        int from = Math.max(said.evidence().span().start(), passage.span().start());
        if (said.evidence().span().start() < passage.span().start()
                || said.speaker().person() == null
                || from >= verb.start()) {
            return false;
        }
        String head = passage.between(from, verb.start());
        String clause = head.substring(head.lastIndexOf(COMMA) + 1);
        boolean confirmed = lexicon.words("confirms").has(said.verb());
        if (denied(clause, passage, verb)) {
            return true;
        }
        return (confirmed || subject(passage, verb, clause) || announced(said, clause))
                && dated(passage, verb, confirmed ? head : clause)
                && !lexicon.words("first_person").within(head)
                && !open(passage, verb)
                && !unreal(clause)
                && !lexicon.words("doubted").within(behind(passage, verb));
    }

    /** 甲表示，没有一位乙国外交官同他会过面: that nobody met who speaks. */
    private boolean denied(String clause, Passage passage, Span verb) {
        return lexicon.words("with_him").within(clause)
                && lexicon.words("nobody_did").within(clause)
                && !open(passage, verb);
    }

    /** 他将于15日会见, 已同乙通电话: the speaker is meant, or nobody stands before the verb. */
    private boolean subject(Passage passage, Span verb, String clause) {
        return lexicon.words("he").opens(clause)
                || lexicon.words("just_now").opens(clause) && nobody(passage, verb, clause);
    }

    /** 甲说，乙将于下周会见丙: the home state's own plans are announced by its spokesmen. */
    private boolean announced(Statement said, String clause) {
        return !lexicon.home().equals(said.speaker().country())
                && (lexicon.words("will_be").within(clause)
                        || lexicon.words("to_come").within(clause));
    }

    private boolean nobody(Passage passage, Span verb, String clause) {
        return passage.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().start() >= verb.start() - clause.length()
                        && person.span().end() <= verb.start())
                .allMatch(person -> lexicon.words("with")
                        .closes(passage.between(
                                verb.start() - clause.length(), person.span().start())));
    }

    private boolean dated(Passage passage, Span verb, String clause) {
        int from = verb.start() - clause.length();
        return lexicon.words("just_now").within(clause)
                || passage.all(Mention.OfDate.class).stream()
                        .filter(date -> lexicon.words("to_come").within(clause) || recent(passage, date.when()))
                        .anyMatch(date ->
                                date.span().start() >= from && date.span().start() <= verb.end() + NEAR);
    }

    /** What was last year, or months ago, is recalled. */
    private static boolean recent(Passage passage, When when) {
        LocalDate published = passage.annotated().document().published();
        LocalDate latest = when.latest();
        return published == null || latest == null || !latest.isBefore(published.minusDays(NEWS));
    }

    /** Within a quotation he speaks of himself as 我. */
    private static boolean open(Passage passage, Span verb) {
        String head = passage.between(passage.span().start(), verb.start());
        return head.lastIndexOf('“') > head.lastIndexOf('”');
    }

    /** The rest of the clause. */
    private static String behind(Passage passage, Span verb) {
        return passage.between(verb.end(), passage.span().end()).split("[，。；]", 2)[0];
    }

    private boolean unreal(String clause) {
        return lexicon.cues().stream()
                .filter(cue -> cue.reaches("before")
                        && !cue.kind().equals("planned")
                        && !cue.kind().equals("described"))
                .anyMatch(cue -> clause.contains(cue.surface()));
    }
}

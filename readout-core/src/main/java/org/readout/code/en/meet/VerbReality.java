package org.readout.code.en.meet;

import java.util.stream.Stream;
import org.readout.model.Status;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.VerbGroup;

/**
 * Whether a contact told by a verb takes place, by its form and negation alone: "met", "will meet", "did not meet".
 *
 * @param purposes whether what an infinitive tells is reached
 */
record VerbReality(Purposes purposes) {
    /** @param above how real what it hangs on is */
    Status of(Clause clause, Status above) {
        return open(clause, own(clause, above));
    }

    /** "Whether they will meet": it is asked, not told. */
    private static Status open(Clause clause, Status own) {
        boolean asked = clause.conjunction().equals("whether");
        return asked && (own == Status.PLANNED || own == Status.OCCURRED) ? Status.HYPOTHETICAL : own;
    }

    private Status own(Clause clause, Status above) {
        if (new Habits(purposes.governors().table()).tell(clause)) {
            return Status.GENERIC;
        }
        if (Unrealised.supposed(clause)) {
            return Status.HYPOTHETICAL;
        }
        if (clause.negated() && !until(clause) || Unrealised.almost(clause)) {
            return Status.NEGATED;
        }
        return switch (clause.modality()) {
            case ASSERTED ->
                new Timetable(purposes.governors().table()).ahead(clause) ? Status.PLANNED : Status.OCCURRED;
            case PLANNED -> planned(clause, above);
            case HYPOTHETICAL -> futureInPast(clause) ? Status.PLANNED : Status.HYPOTHETICAL;
            case POSSIBLE, OBLIGED -> Status.HYPOTHETICAL;
        };
    }

    private Status planned(Clause clause, Status above) {
        if (clause.verb().form() == VerbGroup.Form.INFINITIVE) {
            return purposes.of(clause, above);
        }
        if (been(clause)) {
            return Status.OCCURRED;
        }
        return Unrealised.is(clause) ? Status.NEGATED : Status.PLANNED;
    }

    /** "Has been to see": went there and did. */
    private static boolean been(Clause clause) {
        int head = clause.verb().head();
        return head > 1
                && clause.syntax().token(head - 1).lower().equals("to")
                && clause.syntax().token(head - 2).lower().equals("been");
    }

    /** "Was not received until Friday": then he was. */
    private static boolean until(Clause clause) {
        return clause.verb().finite()
                && Stream.concat(
                                clause.arguments().stream().map(Argument::preposition),
                                clause.syntax().below(clause.verb().head()).stream()
                                        .filter(relation -> relation.role() == Role.ADVERBIAL)
                                        .map(Relation::marker))
                        .anyMatch("until"::equals);
    }

    private static boolean futureInPast(Clause clause) {
        boolean would = clause.syntax().tokens().stream()
                .filter(token -> clause.verb().span().contains(token.span()))
                .anyMatch(token -> Words.lower(token).equals("would"));
        return would
                && !clause.verb().perfect()
                && (clause.conjunction().isEmpty() || clause.reporter().isPresent());
    }
}

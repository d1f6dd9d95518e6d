package org.readout.code.en.act;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Makes deeds of acts as their clauses tell them: "After X attacked Y, Z sent aid" tells of the attack in passing.
 *
 * @param aims tells whom an act is aimed at
 */
record ToldDeeds(Aims aims) {
    private static final Set<String> ANSWERS = Set.of("REJECT", "AGREE");

    /** The act with whom it is aimed at, and whether it is told in passing. */
    Deed deed(Clause clause, Act told, Status status, @Nullable Phrase reporter) {
        boolean passing = passing(clause, told, status);
        Act act = aims.at(clause, told, passing);
        return new Deed(
                act.code(),
                act.sources(),
                act.targets(),
                act.mutual(),
                status,
                reporter,
                passing,
                act.wished(),
                Governed.places(clause, aims.actors()),
                clause.verb().span());
    }

    /** Somebody acts, or it is done to somebody: else the match has failed. */
    static boolean matched(Clause clause, Act act) {
        return !act.sources().isEmpty()
                || clause.verb().passive() && (!act.targets().isEmpty() || act.mutual());
    }

    /** "The offer was turned down", "the invitation was accepted": by whom it was made to, which only a document tells. */
    static boolean answered(Clause clause, Act act) {
        return ANSWERS.contains(act.code().type())
                && clause.verb().passive()
                && clause.argument("by").isEmpty();
    }

    /** What is told in passing, only wished, or not for certain. */
    private boolean passing(Clause clause, Act act, Status status) {
        return act.wished()
                || aside(clause)
                || status == Status.DENIED
                || status == Status.DISPUTED
                || status == Status.HYPOTHETICAL;
    }

    private boolean aside(Clause clause) {
        boolean subordinate = clause.verb().finite()
                && !clause.conjunction().isEmpty()
                && clause.reporter().isEmpty();
        return clause.antecedent().filter(one -> !aims.actors().proxy(one)).isPresent() || subordinate;
    }
}

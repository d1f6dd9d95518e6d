package org.readout.code.en.act;

import java.util.Optional;
import org.readout.lexicon.en.Acts;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;

/**
 * Harm that is not done but weighed, made ready or forgone.
 *
 * <pre>
 * Peru ruled out sanctions against Chile.        negated
 * Peru did not rule out sanctions on Chile.      hypothetical
 * Peru is considering an embargo on Chile.       hypothetical
 * Peru is not considering an embargo on Chile.   negated
 * Peru is preparing sanctions against Chile.     planned
 * </pre>
 */
record Weighed(Acts acts) {
    private static final String FORGOING = "forgoing";
    private static final String WEIGHING = "weighing";
    private static final String PREPARING = "preparing";

    /** How real a harm is that stands under one of these verbs; empty under any other. */
    Optional<Status> status(Clause clause) {
        boolean negated = clause.verb().negated();
        if (is(FORGOING, clause)) {
            return Optional.of(negated ? Status.HYPOTHETICAL : Status.NEGATED);
        }
        if (is(WEIGHING, clause)) {
            return Optional.of(negated ? Status.NEGATED : Status.HYPOTHETICAL);
        }
        return is(PREPARING, clause) ? Optional.of(negated ? Status.NEGATED : Status.PLANNED) : Optional.empty();
    }

    /** True of a verb by which a harm is not done. */
    boolean forgoes(Clause clause) {
        return is(FORGOING, clause);
    }

    private boolean is(String kind, Clause clause) {
        return acts.in(kind, clause.verb().lemma().split(" ")[0]);
    }
}

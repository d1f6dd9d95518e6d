package org.readout.code.en.act;

import java.util.Optional;
import org.readout.lexicon.en.Acts;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.VerbGroup;

/**
 * Purposes that are told as done, because whoever came together did so for that.
 *
 * <pre>
 * Peru summoned the Chilean envoy to complain about the flights.   complained
 * The two presidents met in Quito to sign a treaty.                signed
 * The minister went to Lima, only to reject the offer.             rejected
 * The minister flew to Lima to ask for a loan.                     asked: one goes there in order to say it
 * The minister went to Lima to sign a treaty.                      nothing: it may have come to that or not
 * </pre>
 */
record Purposes(Acts acts) {
    private static final String GATHERING = "gathering";
    private static final String GOING = "going";
    private static final String ERRANDS = "errands";
    private static final String ONLY = "only";
    private static final int ONLY_BACK = 2;

    boolean done(Clause clause) {
        return clause.verb().form() == VerbGroup.Form.INFINITIVE
                && above(clause).filter(Purposes::happened).isPresent()
                && (only(clause)
                        || above(clause).filter(this::gathers).isPresent()
                        || acts.in(ERRANDS, clause.verb().lemma())
                                && above(clause).filter(this::goes).isPresent());
    }

    private boolean gathers(Clause clause) {
        return acts.in(GATHERING, clause.verb().lemma());
    }

    private boolean goes(Clause clause) {
        return acts.in(GOING, clause.verb().lemma());
    }

    private static boolean happened(Clause clause) {
        return clause.verb().finite() && clause.modality() == Modality.ASSERTED && !clause.negated();
    }

    /** "Only to": the word before the mark of the infinitive. */
    private static boolean only(Clause clause) {
        int at = clause.verb().head() - ONLY_BACK;
        return at >= 0 && clause.syntax().token(at).lower().equals(ONLY);
    }

    private static Optional<Clause> above(Clause clause) {
        return clause.syntax().above(clause.verb().head()).stream()
                .filter(relation -> relation.role() == Role.ADVERBIAL)
                .map(Relation::head)
                .flatMap(head -> clause.syntax().clause(head).stream())
                .findFirst();
    }
}

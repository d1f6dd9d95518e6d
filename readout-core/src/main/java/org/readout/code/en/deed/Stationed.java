package org.readout.code.en.deed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Reference;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;

/**
 * Whose soldiers are put on alert or sent without it being said by whom: of the one state that acts before in the sentence. "Lima
 * summoned the envoy, and border guards in the hills were placed on alert."
 */
record Stationed(Clauses clauses, ActorPhrases phrases) {
    private static final String SENDING = "MOBILIZE";

    /** That state; empty if none or several are named before, or it is no matter of soldiers. */
    List<Actor> by(Deed deed) {
        return !SENDING.equals(deed.code().type())
                ? List.of()
                : clauses.syntax().clauses().stream()
                        .filter(clause -> clause.verb().span().equals(deed.core()) && soldiers(clause))
                        .flatMap(clause -> clause.patient().stream())
                        .flatMap(soldiers -> before(soldiers.span()).stream())
                        .toList();
    }

    private boolean soldiers(Clause clause) {
        return clause.verb().passive()
                && clause.argument("by").isEmpty()
                && clause.patient()
                        .map(one -> one.head().lemma().toLowerCase(Locale.ROOT))
                        .filter(noun -> phrases.acts().in("troop", noun)
                                || phrases.acts().in("police", noun))
                        .isPresent();
    }

    private Optional<Actor> before(Span soldiers) {
        List<Country> acting = phrases.references().stream()
                .filter(reference ->
                        reference.acts() && reference.evidence().span().end() <= soldiers.start())
                .map(Reference::states)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return acting.size() == 1 ? new Addressed(clauses, phrases).last(acting.get(0), Role.SOURCE) : Optional.empty();
    }
}

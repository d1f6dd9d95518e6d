package org.readout.code.en.deed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Actor;
import org.readout.model.Role;
import org.readout.model.syntax.Phrase;

/**
 * Envoys and soldiers who are called home without it being said by whom: by their own state.
 *
 * <pre>
 * The ambassador of Chile in Lima has been recalled.   by Chile
 * Peruvian troops were withdrawn from the border.      by Peru
 * </pre>
 */
record HomeCalled(Clauses clauses, ActorPhrases phrases) {
    private static final String RECALL = "161";
    private static final String WITHDRAWAL = "087";

    boolean is(Deed deed) {
        return !by(deed).isEmpty();
    }

    /** Whose they are: as the words for them say. */
    List<Actor> by(Deed deed) {
        return called(deed).stream()
                .map(one -> phrases.actor(one, Role.SOURCE))
                .filter(actor -> actor.country() != null)
                .toList();
    }

    private Optional<Phrase> called(Deed deed) {
        String code = deed.code().cameo();
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().equals(deed.core()))
                .filter(clause -> clause.verb().passive())
                .flatMap(clause -> clause.patient().stream())
                .filter(one -> code.equals(RECALL) && kind("diplomat", one)
                        || code.startsWith(WITHDRAWAL) && (kind("host", one) || kind("withdrawn", one)))
                .findFirst();
    }

    private boolean kind(String kind, Phrase phrase) {
        return phrases.acts().in(kind, phrase.head().lemma().toLowerCase(Locale.ROOT));
    }
}

package org.readout.code.en.deed;

import java.util.List;
import java.util.Optional;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Role;

/** Whom somebody asks who names only what he wants of it: "had not asked for a Chilean escort". */
record AskedFor(Clauses clauses, ActorPhrases phrases) {
    private static final String APPEAL = "REQUEST";

    /** The other state whose help is asked for. */
    Optional<Actor> of(Deed deed, List<Country> acting) {
        return !APPEAL.equals(deed.code().type())
                ? Optional.empty()
                : clauses.syntax().clauses().stream()
                        .filter(clause -> clause.verb().span().equals(deed.core()))
                        .flatMap(clause -> clause.argument("for").stream())
                        .flatMap(wanted -> phrases.owner(wanted, Role.TARGET).stream())
                        .filter(actor -> !acting.contains(actor.country()))
                        .findFirst();
    }
}

package org.readout.code.en.deed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.code.en.act.Deed;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Role;
import org.readout.model.syntax.Phrase;

/**
 * The state that says who was hurt, where it is not the one that hurts: "X accused Y of shooting at fishermen".
 *
 * @param phrases whom the phrases of the sentence name
 */
record Accuser(ActorPhrases phrases) {
    /** Acts done to somebody of another state unless it is said that it is one's own people. */
    private static final Set<String> HURTING = Set.of("ASSAULT", "COERCE");

    private static final String ACCORDING = "according to";

    /** The state that tells of it, if it is another: whom it says was hurt is its own. */
    Optional<Country> of(Deed deed, List<Country> acting) {
        return Optional.ofNullable(deed.reporter())
                .or(() -> according(deed))
                .filter(reporter ->
                        phrases.report() && HURTING.contains(deed.code().type()))
                .map(reporter -> phrases.actor(reporter, Role.SOURCE).country())
                .filter(state -> state != null && !acting.contains(state));
    }

    /** "A raid by Y killed two, according to X". */
    private Optional<Phrase> according(Deed deed) {
        return phrases.clauses().syntax().clauses().stream()
                .filter(clause -> clause.verb().span().equals(deed.core()))
                .flatMap(clause -> clause.argument(ACCORDING).stream())
                .findFirst();
    }

    /** "X accused Y of shooting at fishermen": those of X, if their state is not named. */
    List<Actor> own(Deed deed, List<Country> acting, List<Actor> targets) {
        Optional<Country> accuser = acting.size() == 1 ? of(deed, acting) : Optional.empty();
        return accuser.isPresent() && DeedActors.states(targets).isEmpty()
                ? targets.stream()
                        .map(actor -> DeedHomes.of(actor, accuser.get()))
                        .toList()
                : targets;
    }
}

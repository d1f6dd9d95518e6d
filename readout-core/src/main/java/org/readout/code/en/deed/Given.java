package org.readout.code.en.deed;

import java.util.List;
import java.util.Optional;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Actor;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.syntax.Phrase;

/** To whom something is given that stands before it. */
record Given(Clauses clauses, ActorPhrases phrases) {
    /** "Promised Peru grain": whom something is given stands before it without a preposition. */
    List<Actor> to(Deed deed, List<Actor> named) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().equals(deed.core())
                        && phrases.acts().in("giving", clause.verb().lemma()))
                .flatMap(clause -> clause.object().stream())
                .flatMap(object -> receiver(object).stream())
                .map(state -> List.of(new Actor(state.country(), null, null, Role.TARGET, clauses.quote(state.span()))))
                .findFirst()
                .orElse(named);
    }

    private Optional<Mention.OfCountry> receiver(Phrase object) {
        return clauses.all(Mention.OfCountry.class).stream()
                .filter(state -> state.span().start() == object.span().start()
                        && state.span().end() < object.head().span().start()
                        && !state.form().equals("adjective"))
                .filter(state -> clauses.plain().startsWith(" ", state.span().end()))
                .findFirst();
    }
}

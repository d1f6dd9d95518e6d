package org.readout.code.en.deed;

import java.util.List;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Role;
import org.readout.model.syntax.Phrase;

/**
 * Whom "the pair" or "both sides" means that a third state acts upon: the two that do not act, be others named beside. "NATO told the
 * two sides to talk, and Norway sent an envoy."
 */
record PairMeant(ActorPhrases phrases) {
    /** The phrase as actors. */
    List<Actor> of(Phrase phrase, Role role, List<Country> acting) {
        List<Actor> meant = phrases.actors(phrase, role);
        List<Country> others = acting.size() == 1 && two(phrase) ? besides(acting.get(0)) : List.of();
        boolean among = others.size() == 2
                && (DeedActors.states(meant).contains(acting.get(0)) || named(phrase, meant, others));
        return among
                ? others.stream()
                        .map(state -> new Actor(state, null, null, role, phrases.quote(phrase)))
                        .toList()
                : meant;
    }

    private boolean two(Phrase phrase) {
        return phrases.referents().two(phrase)
                && phrases.owner(phrase, Role.TARGET).isEmpty();
    }

    /** Who is named only behind is none of them. */
    private boolean named(Phrase phrase, List<Actor> meant, List<Country> others) {
        return phrases.references().stream()
                .filter(reference ->
                        reference.evidence().span().start() > phrase.span().end())
                .flatMap(reference -> reference.states().stream())
                .anyMatch(state ->
                        !others.contains(state) && DeedActors.states(meant).contains(state));
    }

    /** The two others the text is about, else those it tells most of. */
    private List<Country> besides(Country acting) {
        List<Country> about = phrases.referents().stage().others(acting);
        List<Country> pair = phrases.homes().parts().pair();
        return about.size() == 2 || pair.contains(acting) ? about : pair;
    }
}

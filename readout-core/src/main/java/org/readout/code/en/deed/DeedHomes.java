package org.readout.code.en.deed;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.en.act.Deed;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Role;
import org.readout.model.syntax.Phrase;

/**
 * Of which state those are who act or are hurt where none is named: where it happens, or who tells of it.
 *
 * @param phrases whom the phrases of the sentence name
 */
record DeedHomes(ActorPhrases phrases) {
    /** Acts that take place somewhere. */
    private static final Set<String> PLACED = Set.of("ASSAULT", "COERCE", "PROTEST");

    private static final String PROTEST = "PROTEST";

    /** Acts of words. */
    private static final Set<String> SAID = Set.of("SUPPORT", "ACCUSE", "REJECT", "REQUEST", "THREATEN");

    private static final Set<String> HURTING = Set.of("ASSAULT", "COERCE");

    private static final String MILITARY = "MIL";

    private static final Set<String> ARMED = Set.of(MILITARY, "GOV", "COP");

    private static final Set<String> OFFICIAL = Set.of("GOV", "LEG");

    private static final Set<String> LOCAL = Set.of("COP", "OPP", "CVL", "JUD", "LAB", "EDU", "MED", "LEG");

    Actor acting(Deed deed, Actor actor) {
        return reported(deed, speaking(deed, placed(deed, actor, LOCAL)));
    }

    /** @param acting the states that act: whom they hurt abroad is not their own, though a band of that name is at home there */
    Actor hurt(Deed deed, Actor actor, List<Country> acting) {
        boolean own = actor.country() != null
                && acting.contains(actor.country())
                && PLACED.contains(deed.code().type());
        return own
                ? places(deed, actor)
                        .filter(state -> !acting.contains(state))
                        .findFirst()
                        .map(state -> of(actor, state))
                        .orElse(actor)
                : placed(deed, actor, Set.of());
    }

    /** An embassy in front of which somebody protests is no place where they are at home. */
    private Stream<Country> places(Deed deed, Actor actor) {
        boolean protest = deed.code().type().equals(PROTEST);
        return deed.places().stream()
                .filter(place -> !protest
                        || !phrases.acts().in("premises", place.head().lemma().toLowerCase(Locale.ROOT)))
                .map(place -> phrases.actor(place, actor.role()).country())
                .flatMap(Stream::ofNullable);
    }

    /**
     * Who is hurt is of the state where it happens, if no other is named; of those who act only such as are at home.
     *
     * @param sectors of which the actor must be; any if empty
     */
    private Actor placed(Deed deed, Actor actor, Set<String> sectors) {
        boolean fits = sectors.isEmpty() || actor.sector() != null && sectors.contains(actor.sector());
        if (actor.country() != null || !fits || !PLACED.contains(deed.code().type())) {
            return actor;
        }
        return places(deed, actor)
                .findFirst()
                .map(country -> of(actor, country))
                .orElse(actor);
    }

    /** "In Moscow, an official rejected the charge": of the state in whose capital that is said. */
    private Actor speaking(Deed deed, Actor actor) {
        boolean official = actor.country() == null && actor.sector() != null && OFFICIAL.contains(actor.sector());
        return !official || !SAID.contains(deed.code().type())
                ? actor
                : places(deed, actor)
                        .findFirst()
                        .map(country -> of(actor, country))
                        .orElse(actor);
    }

    /** "X said jets had struck": its own; "X said soldiers had crossed into its territory": the other's. */
    private Actor reported(Deed deed, Actor actor) {
        Phrase reporter = deed.reporter();
        if (actor.country() != null || reporter == null) {
            return actor;
        }
        Country country = phrases.actor(reporter, actor.role()).country();
        if (country == null) {
            return actor;
        }
        if (intrudes(deed, country)) {
            boolean armed = actor.sector() != null && ARMED.contains(actor.sector());
            return phrases.referents()
                    .stage()
                    .other(country)
                    .filter(other -> armed)
                    .map(other -> of(actor, other))
                    .orElse(actor);
        }
        return MILITARY.equals(actor.sector()) ? of(actor, country) : actor;
    }

    private boolean intrudes(Deed deed, Country teller) {
        return HURTING.contains(deed.code().type())
                && deed.targets().stream()
                        .flatMap(target -> phrases.actors(target, Role.TARGET).stream())
                        .anyMatch(target -> teller.equals(target.country()));
    }

    static Actor of(Actor actor, Country country) {
        return new Actor(country, actor.sector(), actor.person(), actor.role(), actor.evidence());
    }
}

package org.readout.code.en;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.code.en.act.Deed;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Role;
import org.readout.model.Span;

/**
 * Acts whose words name a state they are done to, and those of which there is a reason whom they are done to, or that they are
 * done to nobody: what the act answers was told before, its matter is nobody's, its kind is done to nobody in particular. Of the others whoever
 * is most likely is a guess.
 *
 * @param clauses the sentence
 * @param phrases whom its phrases name
 */
record SettledTargets(Clauses clauses, ActorPhrases phrases) {
    private static final String BLAME = "ACCUSE";

    boolean is(Deed deed, Event event) {
        return told(event)
                || !DeedActors.ADDRESSED.contains(deed.code().type())
                || deed.targets().stream().anyMatch(phrases.referents()::counterpart)
                || is(event, deed.core());
    }

    /** @param core the words that tell the act */
    boolean is(Event event, Span core) {
        String type = event.code().type();
        List<Country> acting = List.copyOf(EventStates.acting(event));
        return told(event)
                || new Matter(clauses, phrases).nobodys(type, core)
                || !new Antecedents(clauses, phrases)
                        .of(type, core, acting, Role.TARGET)
                        .isEmpty()
                || !wronged(type, core).isEmpty();
    }

    /** A lone sentence is left to the rules, as is what its own words tell. */
    private boolean told(Event event) {
        return !phrases.inDocument() || EventStates.namesTarget(event);
    }

    /** Those to whom it was done that somebody is blamed for: "condemned the attack on X". */
    Set<Country> wronged(String type, Span core) {
        return BLAME.equals(type)
                ? clauses.syntax().clauses().stream()
                        .filter(clause -> clause.verb().span().equals(core))
                        .flatMap(clause -> clause.object().stream())
                        .flatMap(object -> object.arguments().stream())
                        .filter(argument -> phrases.acts().in("wronged", argument.preposition()))
                        .map(argument -> phrases.actor(argument.phrase(), Role.TARGET).country())
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}

package org.readout.code.en;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Where the words that tell an act name states: as object, behind which preposition, in a clause below it.
 *
 * @param places by state; {@code obj}, {@code with}, {@code obj>of}, {@code below:obj}, {@code own:obj} of "its Chadian allies"
 */
record StatePlaces(Map<Country, Set<String>> places) {
    static final StatePlaces NONE = new StatePlaces(Map.of());

    private static final int DEEP = 2;

    /** Those named in the clause of a verb, or around a noun; none if neither is found. */
    static StatePlaces of(Span core, Clauses clauses, ActorPhrases phrases) {
        StatePlaces found = new StatePlaces(new LinkedHashMap<>());
        List<Clause> all = clauses.syntax().clauses();
        Optional<Clause> verb = all.stream()
                .filter(clause -> clause.verb().span().equals(core))
                .findFirst();
        if (verb.isPresent()) {
            found.clause(verb.get(), phrases);
        } else {
            all.stream()
                    .flatMap(StatePlaces::phrases)
                    .filter(phrase -> phrase.head().span().equals(core))
                    .findFirst()
                    .ifPresent(noun -> noun.arguments()
                            .forEach(one -> found.put(one.preposition(), one.phrase(), 1, phrases)));
        }
        return found;
    }

    /** States that stand in one place: "urged Peru and Chile". */
    List<Set<Country>> together() {
        Map<String, Set<Country>> sharing = new LinkedHashMap<>();
        places.forEach((state, where) -> where.stream()
                .filter(place -> !place.contains(":"))
                .forEach(place ->
                        sharing.computeIfAbsent(place, one -> new TreeSet<>()).add(state)));
        return sharing.values().stream()
                .filter(states -> states.size() > 1)
                .distinct()
                .toList();
    }

    Set<String> of(Country state) {
        return places.getOrDefault(state, Set.of());
    }

    private void clause(Clause clause, ActorPhrases phrases) {
        slots("", clause, phrases);
        clause.complements().forEach(below -> slots("below:", below, phrases));
        clause.reported().forEach(said -> slots("said:", said, phrases));
    }

    private void slots(String above, Clause clause, ActorPhrases phrases) {
        String subject = clause.verb().passive() ? "passive" : "subj";
        clause.subject().or(clause::agent).ifPresent(phrase -> put(above + subject, phrase, 1, phrases));
        clause.object().ifPresent(phrase -> put(above + "obj", phrase, DEEP, phrases));
        clause.indirectObject().ifPresent(phrase -> put(above + "iobj", phrase, 0, phrases));
        Set<Phrase> ofObject = new HashSet<>();
        clause.object().ifPresent(object -> object.arguments().forEach(one -> ofObject.add(one.phrase())));
        clause.arguments().stream()
                .filter(argument -> !ofObject.contains(argument.phrase()))
                .forEach(argument -> put(above + argument.preposition(), argument.phrase(), 1, phrases));
    }

    private void put(String place, Phrase phrase, int deep, ActorPhrases phrases) {
        for (Phrase member : phrase.members()) {
            List<Country> states = phrases.actors(member, Role.TARGET).stream()
                    .map(Actor::country)
                    .filter(Objects::nonNull)
                    .toList();
            states.forEach(state -> put(state, place));
            if (states.isEmpty()) {
                phrases.owner(member, Role.TARGET)
                        .map(Actor::country)
                        .ifPresent(owner -> put(owner, "own:" + place));
            }
        }
        if (deep > 0) {
            for (Argument argument : phrase.arguments()) {
                put(place + ">" + argument.preposition(), argument.phrase(), deep - 1, phrases);
            }
        }
    }

    private void put(Country state, String place) {
        places.computeIfAbsent(state, one -> new LinkedHashSet<>()).add(place);
    }

    private static Stream<Phrase> phrases(Clause clause) {
        List<Phrase> found = new ArrayList<>();
        clause.subject().ifPresent(found::add);
        clause.object().ifPresent(found::add);
        clause.arguments().forEach(argument -> found.add(argument.phrase()));
        return found.stream().flatMap(phrase -> phrase.members().stream());
    }
}

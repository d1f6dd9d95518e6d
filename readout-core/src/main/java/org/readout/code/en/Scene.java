package org.readout.code.en;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * What one sentence tells of states, kept until its document has been read.
 *
 * @param span the sentence
 * @param named the states it names, and how: the forms of references, {@code PERSON} for one of its people
 * @param speaking the states that say something in it
 * @param addressed the states to which it is said
 * @param acts the acts it tells
 * @param places where the words of each act name states
 */
record Scene(
        Span span,
        Map<Country, Set<String>> named,
        Set<Country> speaking,
        Set<Country> addressed,
        List<ToldAct> acts,
        List<StatePlaces> places) {
    private static final String PERSON = "PERSON";

    Scene {
        acts = List.copyOf(acts);
        places = List.copyOf(places);
    }

    /** @param every true if it matters of every act where its words name states, not only of those still to be settled */
    static Scene of(
            Clauses clauses, ActorPhrases phrases, List<Utterance> said, List<ToldAct> acts, boolean every) {
        Map<Country, Set<String>> named = new TreeMap<>();
        phrases.references().forEach(reference -> reference
                .states()
                .forEach(state -> put(named, state, reference.form().name())));
        for (Mention.OfPerson person : clauses.all(Mention.OfPerson.class)) {
            Country state = state(person, phrases);
            if (state != null) {
                put(named, state, PERSON);
            }
        }
        return new Scene(
                clauses.sentence().span(),
                named,
                states(said.stream().map(one -> one.statement().speaker().country())),
                states(said.stream().map(one -> one.statement().addressee())),
                acts,
                acts.stream()
                        .map(act -> every || !act.settled()
                                ? StatePlaces.of(act.core(), clauses, phrases)
                                : StatePlaces.NONE)
                        .toList());
    }

    private static @Nullable Country state(Mention.OfPerson person, ActorPhrases phrases) {
        Country own = person.country();
        return own == null ? phrases.homes().of(person.person()).orElse(null) : own;
    }

    private static void put(Map<Country, Set<String>> named, Country state, String form) {
        named.computeIfAbsent(state, one -> new LinkedHashSet<>()).add(form);
    }

    private static Set<Country> states(Stream<@Nullable Country> states) {
        return states.filter(Objects::nonNull).collect(Collectors.toSet());
    }
}

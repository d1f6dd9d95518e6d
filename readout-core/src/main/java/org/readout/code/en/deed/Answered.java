package org.readout.code.en.deed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Layer;
import org.readout.model.Role;

/**
 * Whom a state answers that rejects or blames without saying whom: the one that last did something to it, be the
 * document about whomever it is. "A accused B of firing. B rejected the charge." Changed by each sentence in turn; not to be shared.
 */
public final class Answered {
    /** What a state answers with. */
    private static final Set<String> ANSWERS = Set.of("REJECT", "ACCUSE", "REQUEST", "PROTEST", "SANCTION", "THREATEN");

    /** What is answered. */
    private static final Set<String> PROVOKING =
            Set.of("ACCUSE", "REQUEST", "REJECT", "THREATEN", "SANCTION", "COERCE", "ASSAULT", "MOBILIZE");

    /** An answer stands in the paragraph of what it answers or in the next one. */
    private static final int PARAGRAPHS = 1;

    private record Told(Actor source, int paragraph) {}

    /** What a state thanks for or welcomes. */
    private static final Set<String> KIND = Set.of("AID", "CONCEDE", "SUPPORT", "AGREE", "RETREAT", "COOPERATE");

    private static final String BLAME = "ACCUSE";
    private static final String DENIAL = "016";
    private static final String PRAISE = "SUPPORT";

    /** By the state something was done to, who did it last. */
    private final Map<Country, Told> last = new HashMap<>();

    /** By the state that was accused, who accused it last: only that is denied. */
    private final Map<Country, Told> accused = new HashMap<>();

    /** By the state something kind was done to, who did it last. */
    private final Map<Country, Told> kind = new HashMap<>();

    /** The events of a sentence, answers without an addressee addressed to whom they answer. */
    public List<Event> addressed(List<Event> events, int paragraph) {
        List<Event> addressed = new ArrayList<>();
        for (Event event : events) {
            Event answer = addressed(new DeniedDeeds(events).addressed(event), paragraph);
            addressed.add(answer);
            told(answer, paragraph);
        }
        return addressed;
    }

    private Event addressed(Event event, int paragraph) {
        Country state = one(event, Role.SOURCE);
        boolean praise = event.code().type().equals(PRAISE);
        Told told = state == null ? null : told(event, state, paragraph);
        boolean open = event.actors().stream().allMatch(actor -> actor.role() == Role.SOURCE || reckoned(actor, state));
        if (told == null
                || !open
                || !praise && !ANSWERS.contains(event.code().type())
                || paragraph > told.paragraph + PARAGRAPHS) {
            return event;
        }
        List<Actor> actors = Stream.concat(
                        event.actors().stream().filter(actor -> actor.role() != Role.TARGET),
                        Stream.of(Recalled.target(told.source)))
                .toList();
        return new Event(event.code(), actors, event.date(), event.status(), event.reportedBy(), event.evidence());
    }

    /** Who is answered: of a denial who accused, in the same paragraph whoever did anything to it. */
    private @Nullable Told told(Event event, Country state, int paragraph) {
        if (event.code().type().equals(PRAISE)) {
            return kind.get(state);
        }
        Told provoked = last.get(state);
        boolean near = provoked != null && provoked.paragraph == paragraph;
        return denial(event) && !(near && !accused.containsKey(state)) ? accused.get(state) : provoked;
    }

    /** Who acts is not reckoned to have done it to itself: "demanded that they be freed". */
    private static boolean reckoned(Actor actor, @Nullable Country source) {
        return actor.role() == Role.TARGET
                && actor.evidence().layer() == Layer.COMPUTED
                && (actor.country() == null || actor.country().equals(source));
    }

    private void told(Event event, int paragraph) {
        Country source = one(event, Role.SOURCE);
        boolean provoking = PROVOKING.contains(event.code().type());
        if (source == null
                || !provoking && !KIND.contains(event.code().type())
                || !event.status().counts()) {
            return;
        }
        Actor doing = event.actors().stream()
                .filter(actor -> source.equals(actor.country()))
                .findFirst()
                .orElseThrow();
        event.actors().stream()
                .filter(actor -> actor.role() == Role.TARGET)
                .map(Actor::country)
                .filter(state -> state != null && !state.equals(source))
                .forEach(state -> remember(event, state, new Told(doing, paragraph)));
    }

    private void remember(Event event, Country state, Told told) {
        if (!PROVOKING.contains(event.code().type())) {
            kind.put(state, told);
            return;
        }
        last.put(state, told);
        if (event.code().type().equals(BLAME)) {
            accused.put(state, told);
        }
    }

    private static boolean denial(Event event) {
        return event.code().cameo().equals(DENIAL);
    }

    private static @Nullable Country one(Event event, Role role) {
        Set<Country> states = new HashSet<>();
        event.actors().stream()
                .filter(actor -> actor.role() == role)
                .map(Actor::country)
                .filter(Objects::nonNull)
                .forEach(states::add);
        return states.size() == 1 ? states.iterator().next() : null;
    }
}

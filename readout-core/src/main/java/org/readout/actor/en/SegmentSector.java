package org.readout.actor.en;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.actor.en.SegmentReading.Found;
import org.readout.lexicon.Spells;

/**
 * What part of a state or society the nouns of a segment are of: "the army", "state television", "the former president".
 *
 * @param day on which bodies are what they are; absent if not known
 */
record SegmentSector(Folded text, Segment segment, @Nullable LocalDate day) {
    private static final String STATE_RUN = "GOV";
    private static final Set<String> MEDIA = Set.of("JRN");

    /** Who counts as former when out of office. */
    private static final Set<String> GOVERNING = Set.of("GOV", "LEG", "JUD", "SPY", "MIL", "ELI");

    /** What the last noun that decides is part of, else what qualifies; empty if no noun says anything by itself. */
    Optional<Found<String>> decided() {
        Optional<Found<String>> decided = Optional.empty();
        Optional<Found<String>> qualified = Optional.empty();
        boolean governing = false;
        for (Hit hit : segment.hits()) {
            Optional<Found<String>> strong = new TurnedName(text, segment).is(hit) ? Optional.empty() : strong(hit);
            if (strong.isPresent()) {
                boolean media = MEDIA.contains(strong.get().value()) && governing;
                decided = media ? Optional.of(Found.said(STATE_RUN, "media of a state")) : strong;
            } else if (!new TurnedName(text, segment).is(hit)) {
                qualified = agent(hit, Naming.Weight.QUALIFIER).or(constant(qualified));
            }
            governing |= governs(hit);
        }
        return decided.or(constant(qualified)).map(this::past);
    }

    private static <T> Supplier<Optional<T>> constant(Optional<T> value) {
        return () -> value;
    }

    private static boolean governs(Hit hit) {
        return hit.as(Naming.Agent.class)
                .filter(agent -> STATE_RUN.equals(agent.sector()))
                .isPresent();
    }

    private Optional<Found<String>> strong(Hit hit) {
        Optional<Naming.Body> body = hit.as(Naming.Body.class).filter(one -> !ofAnother(hit, one));
        if (body.isPresent()) {
            return sector(body.get()).map(spell -> Found.known(spell.what(), reason(hit, spell)));
        }
        return hit.place(Naming.Form.SEAT)
                ? Optional.of(Found.said("GOV", "'" + text.words(hit.span()) + "' is a seat of government"))
                : agent(hit, Naming.Weight.STRONG);
    }

    /** True if a name that is a noun as well stands with another state than the body's ("the Fijian National Guard"). */
    private boolean ofAnother(Hit hit, Naming.Body body) {
        return body.country() != null
                && hit.as(Naming.Agent.class).isPresent()
                && segment.hits().stream()
                        .flatMap(one -> one.as(Naming.Place.class).stream())
                        .anyMatch(place -> !place.country().equals(body.country()));
    }

    private Optional<Spells.Spell> sector(Naming.Body body) {
        LocalDate at = day;
        return at == null
                ? body.sectors().last(null)
                : body.sectors().on(at).stream().findFirst();
    }

    private String reason(Hit hit, Spells.Spell spell) {
        String period = spell.period().equals("/") ? "" : " " + spell.period();
        return "'" + text.words(hit.span()) + "' is " + spell.what() + period;
    }

    private Optional<Found<String>> agent(Hit hit, Naming.Weight weight) {
        return hit.as(Naming.Agent.class)
                .filter(agent -> agent.weight() == weight)
                .flatMap(agent -> Optional.ofNullable(agent.sector()))
                .map(sector -> Found.said(sector, "'" + text.words(hit.span()) + "' is " + sector));
    }

    /** True if a noun asks for what it is of: leader, group. */
    boolean weak() {
        return segment.hits().stream().anyMatch(hit -> hit.as(Naming.Agent.class)
                .filter(agent -> agent.weight() == Naming.Weight.WEAK)
                .isPresent());
    }

    /** What a noun such as president is part of where nothing else is said. */
    Optional<Found<String>> usual() {
        return segment.hits().stream()
                .flatMap(hit -> agent(hit, Naming.Weight.WEAK).stream())
                .reduce((first, last) -> last)
                .map(this::past);
    }

    Found<String> past(Found<String> sector) {
        return segment.has("past") && GOVERNING.contains(sector.value())
                ? Found.said("ELI", sector.ground().words() + ", no longer")
                : sector;
    }
}

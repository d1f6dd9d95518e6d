package org.readout.actor.en;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Layer;
import org.readout.model.NamedActor.Ground;
import org.readout.model.Span;

/** What one segment says by itself: its state, what its nouns are part of, and a person. */
final class SegmentReading {

    /**
     * A conclusion with its reason.
     *
     * @param value a state's code or a sector
     */
    record Found<T>(T value, Ground ground) {
        static <T> Found<T> said(T value, String words) {
            return new Found<>(value, new Ground(Layer.SAID, words));
        }

        static <T> Found<T> known(T value, String words) {
            return new Found<>(value, new Ground(Layer.OUTSIDE, words));
        }
    }

    private final Folded text;
    private final Segment segment;
    private final @Nullable LocalDate day;
    private final @Nullable Country home;

    SegmentReading(Folded text, Segment segment, @Nullable LocalDate day, @Nullable Country home) {
        this.text = text;
        this.segment = segment;
        this.day = day;
        this.home = home;
    }

    Segment segment() {
        return segment;
    }

    /** The first state or body with one; none if two states stand side by side. */
    Optional<Found<Country>> country() {
        List<Hit> states = segment.hits().stream()
                .filter(hit -> !new TurnedName(text, segment).is(hit) && hit.country(home) != null)
                .toList();
        if (states.isEmpty() || pair(states)) {
            return Optional.empty();
        }
        Hit first = states.get(0);
        Country country = first.country(home);
        String words = text.words(first.span());
        return Optional.ofNullable(country)
                .map(code -> first.as(Naming.Place.class).isPresent()
                        ? Found.said(code, "'" + words + "' is " + code)
                        : Found.known(code, "'" + words + "' is of " + code));
    }

    private boolean pair(List<Hit> states) {
        return states.size() > 1
                && states.get(0).place(Naming.Form.NAME)
                && text.lower()
                        .substring(
                                states.get(0).span().end(), states.get(1).span().start())
                        .equals(" and ");
    }

    /** True if who is meant lives in another state than the place named behind "in". */
    boolean abroad() {
        return segment.hits().stream()
                .anyMatch(hit ->
                        hit.as(Naming.Agent.class).filter(Naming.Agent::abroad).isPresent());
    }

    /** True if nothing but one place, with or without an article, stands here. */
    Optional<Naming.Place> placeAlone() {
        if (segment.hits().size() != 1) {
            return Optional.empty();
        }
        Span span = segment.hits().get(0).span();
        String before =
                text.lower().substring(segment.span().start(), span.start()).strip();
        String after = text.lower().substring(span.end(), segment.span().end()).strip();
        boolean alone = (before.isEmpty() || before.equals("the")) && (after.isEmpty() || after.equals("'s"));
        return alone ? segment.hits().get(0).as(Naming.Place.class) : Optional.empty();
    }

    /** What its nouns are part of. */
    SegmentSector sector() {
        return new SegmentSector(text, segment, day);
    }

    /** Whom it names. */
    SegmentPerson person() {
        return new SegmentPerson(
                text, segment, day, () -> country().map(Found::value).or(() -> Optional.ofNullable(home)));
    }
}

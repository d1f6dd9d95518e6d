package org.readout.actor.en;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.actor.en.SegmentReading.Found;
import org.readout.lexicon.Tenures;
import org.readout.model.Country;
import org.readout.model.NamedActor;
import org.readout.model.NamedActor.Ground;

/** A phrase put together from its segments. */
final class PhraseReading {
    private static final String GOVERNMENT = "GOV";
    private static final String PEOPLE = "CVL";

    private final List<SegmentReading> segments;
    private final @Nullable LocalDate day;
    private final @Nullable Country home;
    private final Optional<Naming.Known> person;

    PhraseReading(List<SegmentReading> segments, @Nullable LocalDate day, @Nullable Country home) {
        this.segments = segments;
        this.day = day;
        this.home = home;
        this.person = own().flatMap(segment -> segment.person().one().stream())
                .findFirst()
                .or(this::named);
    }

    NamedActor actor() {
        Optional<Found<String>> sector = sector();
        Optional<Found<Country>> country = country().or(() -> sector.flatMap(found -> ofHome()));
        List<Ground> grounds = new ArrayList<>();
        country.ifPresent(found -> grounds.add(found.ground()));
        sector.ifPresent(found -> grounds.add(found.ground()));
        return new NamedActor(
                country.map(Found::value).orElse(null),
                sector.map(Found::value).orElse(null),
                person.map(Naming.Known::person).orElse(null),
                grounds);
    }

    static NamedActor of(Naming.Known known, @Nullable LocalDate day) {
        Optional<Found<String>> sector = standing(known, day);
        Found<Country> country = country(known, day);
        List<Ground> grounds = new ArrayList<>(List.of(country.ground()));
        sector.ifPresent(found -> grounds.add(found.ground()));
        return new NamedActor(country.value(), sector.map(Found::value).orElse(null), known.person(), grounds);
    }

    /** The segments that speak of the actor itself: the head and its appositions. */
    private Stream<SegmentReading> own() {
        return told().filter(segment -> switch (segment.segment().join()) {
            case HEAD, APPOSED -> true;
            case OF, PLACE, OTHER, AND, RELATIVE -> false;
        });
    }

    /** Who is named at the end of what the office is for: "the envoy for Syria Jan Jansen". */
    private Optional<Naming.Known> named() {
        return told().reduce((first, last) -> last)
                .filter(last -> last.segment().join() == Segment.Join.OTHER)
                .flatMap(last -> last.person().namedBehindPlace());
    }

    /** All up to a relative clause, which tells of deeds, or to another actor. */
    private Stream<SegmentReading> told() {
        return segments.stream()
                .takeWhile(segment -> segment.segment().join() != Segment.Join.RELATIVE
                        && !(segment.segment().join() == Segment.Join.AND
                                && segment.segment().acts()));
    }

    private Optional<Found<Country>> ofHome() {
        return Optional.ofNullable(home)
                .filter(country -> person.isEmpty())
                .map(country -> Found.said(country, "the text is about " + country));
    }

    private Optional<Found<Country>> country() {
        Optional<Found<Country>> found = Optional.empty();
        boolean elsewhere = false;
        for (SegmentReading segment : told().toList()) {
            Segment.Join join = segment.segment().join();
            elsewhere = join == Segment.Join.OTHER || elsewhere && join != Segment.Join.APPOSED;
            boolean stays = join == Segment.Join.PLACE && segments.get(0).abroad();
            if (found.isEmpty() && !elsewhere && !stays) {
                found = segment.country();
            }
            if (join == Segment.Join.HEAD && found.isEmpty()) {
                found = segment.person().named().map(known -> country(known, day));
            }
        }
        return found.or(() -> person.map(known -> country(known, day)));
    }

    private static Found<Country> country(Naming.Known known, @Nullable LocalDate day) {
        Tenures.Holder holder = known.holder();
        Country country = holder == null ? known.country() : holder.on(day).country();
        return Found.known(country, known.person().id() + " is of " + country);
    }

    private Optional<Found<String>> sector() {
        Optional<Found<String>> alone = alone();
        if (alone.isPresent()) {
            return alone;
        }
        Optional<Found<String>> decided =
                own().flatMap(segment -> decided(segment).stream()).findFirst();
        return decided.or(() -> person.flatMap(known -> standing(known, day))
                        .filter(found -> !found.value().equals(Tenures.FORMER)))
                .or(() -> own().flatMap(segment -> segment.sector().usual().stream())
                        .findFirst())
                .or(() -> person.flatMap(known -> standing(known, day)));
    }

    /** A seat of government by itself is the government, another town its people. */
    private Optional<Found<String>> alone() {
        if (segments.size() != 1) {
            return Optional.empty();
        }
        return segments.get(0).placeAlone().flatMap(place -> switch (place.form()) {
            case CAPITAL, SEAT -> Optional.of(Found.said(GOVERNMENT, "a capital stands for its government"));
            case CITY -> Optional.of(Found.said(PEOPLE, "a town stands for its people"));
            case NAME, PEOPLE, REGION -> Optional.empty();
        });
    }

    /** What a segment decides, or what its noun that does not is "of". */
    private Optional<Found<String>> decided(SegmentReading segment) {
        return segment.sector().decided().or(() -> complement(segment));
    }

    private Optional<Found<String>> complement(SegmentReading head) {
        boolean asks = head.sector().weak()
                || head.segment().hits().isEmpty()
                || head.segment().hits().stream()
                        .allMatch(hit -> hit.as(Naming.Link.class).isPresent());
        int at = segments.indexOf(head);
        if (!asks) {
            return Optional.empty();
        }
        return segments.stream()
                .skip(at + 1L)
                .takeWhile(segment -> segment.segment().join() == Segment.Join.OF
                        || segment.segment().join() == Segment.Join.PLACE)
                .filter(segment -> segment.segment().join() == Segment.Join.OF)
                .flatMap(segment -> segment
                        .sector()
                        .decided()
                        .or(() -> head.sector().weak()
                                ? Optional.empty()
                                : segment.sector().usual())
                        .stream())
                .findFirst()
                .map(head.sector()::past);
    }

    private static Optional<Found<String>> standing(Naming.Known known, @Nullable LocalDate day) {
        Tenures.Holder holder = known.holder();
        if (holder == null) {
            return Optional.empty();
        }
        Tenures.Standing standing = holder.on(day);
        String office = standing.held().office().id() + " of " + standing.country() + " "
                + standing.held().spell().period();
        return Optional.ofNullable(standing.sector())
                .map(sector -> Found.known(sector, known.person().id() + " was " + office));
    }
}

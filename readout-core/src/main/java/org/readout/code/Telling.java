package org.readout.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Format;
import org.readout.model.Participant;
import org.readout.model.Place;
import org.readout.model.Side;
import org.readout.model.Status;
import org.readout.model.When;

/**
 * One passage that tells of a meeting. Several tellings of one document may be one meeting.
 *
 * @param sides the sides this passage names, the host's first where it tells who is host
 * @param date as this passage states it; {@link When#UNKNOWN} if it does not
 * @param reference how the passage refers to the meeting
 * @param reportedBy who is credited, as written; absent if nobody is
 * @param evidence the passage
 * @param core the words of it that name the meeting and its date
 */
public record Telling(
        List<Side> sides,
        Format format,
        @Nullable Place place,
        Status status,
        When date,
        Reference reference,
        @Nullable String reportedBy,
        Evidence evidence,
        Evidence core) {

    /** How a passage refers to a meeting. */
    public enum Reference {
        /** It tells of a meeting ("A met B"). */
        PLAIN,
        /** It refers to one the reader knows ("the May meeting between A and B"). */
        DEFINITE,
        /** It says that this is another one ("A met B again"). */
        FRESH
    }

    public Telling {
        sides = List.copyOf(sides);
    }

    /** True if every side has a principal: those who accompany do not tell one meeting from another. */
    boolean named() {
        return sides.stream().noneMatch(side -> side.principals().isEmpty());
    }

    int people() {
        return sides.stream().mapToInt(side -> side.principals().size()).sum();
    }

    int offices() {
        return sides.stream()
                .flatMap(side -> side.principals().stream())
                .mapToInt(p -> p.offices().size())
                .sum();
    }

    public Set<Country> countries() {
        return sides.stream().map(Side::country).collect(Collectors.toSet());
    }

    Set<String> persons(Country country) {
        Optional<Side> side =
                sides.stream().filter(s -> s.country().equals(country)).findFirst();
        return side.map(s -> s.principals().stream().map(Participant::person).map(p -> p.id()))
                .map(ids -> ids.collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** The same with another status. */
    public Telling as(Status other) {
        return new Telling(sides, format, place, other, date, reference, reportedBy, evidence, core);
    }

    /** The same, as real as told now and of another day. */
    public Telling of(Status other, When when) {
        return new Telling(sides, format, place, other, when, reference, reportedBy, evidence, core);
    }

    /** The same with a date. */
    public Telling on(When when) {
        return new Telling(sides, format, place, status, when, reference, reportedBy, evidence, core);
    }

    /** The same with other words. */
    public Telling quoted(Evidence words, Evidence statedIn) {
        return new Telling(sides, format, place, status, date, reference, reportedBy, words, statedIn);
    }

    /** The same with other sides. */
    public Telling among(List<Side> others) {
        return new Telling(others, format, place, status, date, reference, reportedBy, evidence, core);
    }
}

package org.readout.measure.signal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ranks of people at their dates, as documents attest them. Immutable. */
public final class Offices {
    /** An attestation farther from a day tells little of it. */
    private static final int FARTHEST_DAYS = 366;

    private final Map<String, List<HeldOffice>> byPerson;

    public Offices(Collection<HeldOffice> attested) {
        byPerson = attested.stream()
                .sorted(Comparator.comparing(HeldOffice::day)
                        .thenComparing(HeldOffice::band)
                        .thenComparing(HeldOffice::evidence))
                .collect(Collectors.groupingBy(HeldOffice::person));
    }

    /** The highest office attested on the day nearest to one, of those attested by a last day. */
    Optional<HeldOffice> nearest(String person, LocalDate day, LocalDate last) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .filter(one -> !one.day().isAfter(last) && distance(one, day) <= FARTHEST_DAYS)
                .min(Comparator.comparingLong((HeldOffice one) -> distance(one, day))
                        .thenComparing(HeldOffice::band));
    }

    /** The last of the offices of a rank above a band attested between two days. */
    Optional<HeldOffice> above(String person, int band, LocalDate from, LocalDate to) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .filter(one -> one.band() < band
                        && !one.day().isBefore(from)
                        && !one.day().isAfter(to))
                .reduce((earlier, later) -> later);
    }

    private static long distance(HeldOffice one, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(one.day(), day));
    }
}

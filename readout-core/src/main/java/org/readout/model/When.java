package org.readout.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as far as it is known. Days are local to the place of the event.
 *
 * @param earliest first possible day; absent if unbounded
 * @param latest last possible day; absent if unbounded
 * @param precision how finely it is known
 * @param basis where it comes from
 * @param evidence the words it rests on; empty if it rests on the publication date alone
 */
public record When(
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Precision precision,
        Basis basis,
        List<Evidence> evidence) {

    public static final When UNKNOWN = new When(null, null, Precision.VAGUE, Basis.VAGUE, List.of());

    public When {
        evidence = List.copyOf(evidence);
        if (precision == Precision.VAGUE) {
            Require.that(basis == Basis.VAGUE, "a vague date has a vague basis");
        } else {
            Require.that(earliest != null && latest != null, "a date of precision %s needs both bounds", precision);
        }
        if (earliest != null && latest != null) {
            Require.that(!latest.isBefore(earliest), "%s is before %s", latest, earliest);
            Require.that(precision != Precision.DAY || earliest.equals(latest), "a day is one day");
        }
    }

    public static When day(LocalDate day, Basis basis, List<Evidence> evidence) {
        return new When(day, day, Precision.DAY, basis, evidence);
    }

    public static When month(int year, int month, Basis basis, List<Evidence> evidence) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new When(first, first.plusMonths(1).minusDays(1), Precision.MONTH, basis, evidence);
    }

    public static When year(int year, Basis basis, List<Evidence> evidence) {
        return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, basis, evidence);
    }

    public boolean known() {
        return earliest != null && latest != null;
    }

    /** True if both may be the same day: their bounds overlap, an absent bound counting as open. */
    public boolean compatible(When other) {
        return !after(earliest, other.latest) && !after(other.earliest, latest);
    }

    private static boolean after(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && from.isAfter(to);
    }

    /** Days from the earliest to the latest possible day, or the largest integer if a bound is absent. */
    public long width() {
        return earliest == null || latest == null ? Integer.MAX_VALUE : ChronoUnit.DAYS.between(earliest, latest);
    }

    /** ISO form of the date at its precision; {@code from/to} for an interval; null if vague. */
    public @Nullable String value() {
        if (earliest == null || latest == null) {
            return null;
        }
        return switch (precision) {
            case DAY -> earliest.toString();
            case MONTH -> earliest.toString().substring(0, 7);
            case YEAR -> earliest.toString().substring(0, 4);
            case INTERVAL -> earliest + "/" + latest;
            case VAGUE -> null;
        };
    }
}

package org.readout.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coverage;

/** The days a query asks readings for. */
final class Periods {
    private Periods() {}

    /**
     * The last days of all periods from the query's first day to its last, the last period being cut at the last day;
     * or the as-of day alone.
     *
     * <p>Where the query leaves a bound open it is the first or the last day of the items (one known to the month
     * ends with it), or, without items, the bound of what the sources cover, or else the other bound. If none of these
     * is known, 1970-01-01: a reading must name a day, and with nothing known it is the same for all days.
     */
    static List<LocalDate> ends(Query query, List<LocalDate> items, List<Coverage> coverage) {
        if (query.asOf() != null) {
            return List.of(query.asOf());
        }
        List<LocalDate> known = known(items, coverage);
        LocalDate from =
                bound(query.from(), known.stream().min(LocalDate::compareTo).orElse(null), query.to());
        LocalDate to =
                bound(query.to(), known.stream().max(LocalDate::compareTo).orElse(null), query.from());
        if (!from.isAfter(to)) {
            return between(from, to, query.by());
        }
        LocalDate asked = query.from() == null ? to : from;
        return between(asked, asked, query.by());
    }

    private static List<LocalDate> known(List<LocalDate> items, List<Coverage> coverage) {
        return items.isEmpty()
                ? coverage.stream()
                        .flatMap(source -> Stream.of(source.from(), source.to()))
                        .filter(Objects::nonNull)
                        .toList()
                : items;
    }

    private static LocalDate bound(@Nullable LocalDate... choices) {
        return Stream.of(choices).filter(Objects::nonNull).findFirst().orElse(LocalDate.EPOCH);
    }

    private static List<LocalDate> between(LocalDate from, LocalDate to, Query.Grain grain) {
        return Stream.iterate(end(from, grain), end -> end(end.plusDays(1), grain))
                .takeWhile(end -> !start(end, grain).isAfter(to))
                .map(end -> end.isAfter(to) ? to : end)
                .toList();
    }

    private static LocalDate start(LocalDate end, Query.Grain grain) {
        return YearMonth.from(end).minusMonths(months(grain) - 1L).atDay(1);
    }

    private static LocalDate end(LocalDate day, Query.Grain grain) {
        int length = months(grain);
        int month = (day.getMonthValue() - 1) / length * length + length;
        return YearMonth.of(day.getYear(), month).atEndOfMonth();
    }

    private static int months(Query.Grain grain) {
        return switch (grain) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case YEAR -> 12;
        };
    }
}

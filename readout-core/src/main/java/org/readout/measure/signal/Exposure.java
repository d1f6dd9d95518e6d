package org.readout.measure.signal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.TreeMap;

/**
 * Days weighted by the trend: by how often the state met others at a level in their month, so that a gap in which it met
 * nobody says little. The mean weight is 1. Days no complete source covers weigh nothing.
 */
final class Exposure {
    /** A month without any meeting is not taken for one in which none was possible. */
    private static final double LEAST = 0.5;

    /** Exposure from the first day to the end of each month. */
    private final TreeMap<YearMonth, Double> until = new TreeMap<>();

    private final TreeMap<YearMonth, Double> weights = new TreeMap<>();
    private final CoveredDays covered;
    private final LocalDate first;

    /**
     * @param first the first day covered
     * @param last the last day of interest
     * @param meetings days of the meetings with all others at this level
     */
    Exposure(LocalDate first, LocalDate last, CoveredDays covered, Collection<LocalDate> meetings) {
        this.first = first;
        this.covered = covered;
        TreeMap<YearMonth, Integer> counts = new TreeMap<>();
        meetings.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .forEach(day -> counts.merge(YearMonth.from(day), 1, Integer::sum));
        int days = 0;
        double sum = 0;
        for (YearMonth month = YearMonth.from(first);
                !month.isAfter(YearMonth.from(last));
                month = month.plusMonths(1)) {
            int here = days(month, month.atDay(1), month.atEndOfMonth().isAfter(last) ? last : month.atEndOfMonth());
            double meetingsHere = LEAST + counts.getOrDefault(month, 0);
            days += here;
            sum += here == 0 ? 0 : meetingsHere;
            weights.put(month, here == 0 ? 0 : meetingsHere / here);
        }
        double scale = sum == 0 ? 0 : days / sum;
        weights.replaceAll((month, weight) -> weight * scale);
        double total = 0;
        for (YearMonth month : weights.keySet()) {
            total += upTo(month, month.atEndOfMonth());
            until.put(month, total);
        }
    }

    /** Exposure from the first day to a day, that day included; 0 before the first. */
    double to(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        if (day.isBefore(first) || weights.isEmpty()) {
            return 0;
        }
        if (month.isAfter(weights.lastKey())) {
            return until.lastEntry().getValue();
        }
        return until.getOrDefault(month.minusMonths(1), 0.0) + upTo(month, day);
    }

    private double upTo(YearMonth month, LocalDate day) {
        return days(month, month.atDay(1), day) * weights.getOrDefault(month, 0.0);
    }

    private int days(YearMonth month, LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from; !day.isAfter(to) && YearMonth.from(day).equals(month); day = day.plusDays(1)) {
            days += !day.isBefore(first) && covered.has(day) ? 1 : 0;
        }
        return days;
    }
}

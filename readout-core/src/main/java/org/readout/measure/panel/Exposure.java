package org.readout.measure.panel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coverage;

/**
 * Which share of each month the sources cover.
 *
 * <p>Of a complete source a day between its first and last counts unless it is missing. Of a selected source nothing tells
 * whether a silent month had no contact or no document chosen, so that its months count whole where it holds a document and
 * not at all where it holds none. Of several sources the one that covers most counts, month by month.
 *
 * @param first the month with index 0
 * @param covered share of each month, 0 to 1; the array belongs to the record
 */
public record Exposure(int first, double[] covered) {
    /** A month barely begun is not expected to hold less than this share of what a whole one holds. */
    private static final double LEAST = 0.1;

    /**
     * @param asOf nothing after this day counts as covered; absent for no limit
     * @param items months of items, used where no source tells its days
     */
    public static Exposure of(List<Coverage> sources, @Nullable LocalDate asOf, Collection<Integer> items) {
        List<Coverage> dated = sources.stream()
                .filter(source -> source.from() != null && !after(source.from(), asOf))
                .toList();
        if (dated.isEmpty()) {
            return whole(items);
        }
        int first = dated.stream().mapToInt(source -> from(source)).min().orElseThrow();
        int last = dated.stream()
                .mapToInt(source -> Month.of(end(source, asOf)))
                .max()
                .orElseThrow();
        double[] covered = new double[last - first + 1];
        for (Coverage source : dated) {
            add(source, asOf, first, covered);
        }
        return new Exposure(first, covered);
    }

    public int months() {
        return covered.length;
    }

    public boolean covers(int month) {
        return month >= first && month < first + covered.length && covered[month - first] > 0;
    }

    private static Exposure whole(Collection<Integer> items) {
        int first = items.stream().mapToInt(Integer::intValue).min().orElse(0);
        int last = items.stream().mapToInt(Integer::intValue).max().orElse(-1);
        double[] covered = new double[last - first + 1];
        Arrays.fill(covered, 1);
        return new Exposure(first, covered);
    }

    private static void add(Coverage source, @Nullable LocalDate asOf, int first, double[] covered) {
        Set<LocalDate> missing = new HashSet<>(source.missingDays());
        LocalDate end = end(source, asOf);
        int[] days = new int[covered.length];
        for (LocalDate day = begin(source); !day.isAfter(end); day = day.plusDays(1)) {
            days[Month.of(day) - first] += missing.contains(day) ? 0 : 1;
        }
        for (int t = 0; t < days.length; t++) {
            covered[t] = Math.max(covered[t], share(source, days[t], first + t));
        }
    }

    private static double share(Coverage source, int days, int month) {
        if (days == 0) {
            return 0;
        }
        return source.denominatorKnown() ? Math.max(LEAST, days / (double) Month.days(month)) : 1;
    }

    private static int from(Coverage source) {
        return Month.of(begin(source));
    }

    private static LocalDate begin(Coverage source) {
        return Objects.requireNonNull(source.from());
    }

    private static LocalDate end(Coverage source, @Nullable LocalDate asOf) {
        LocalDate to = Objects.requireNonNull(source.to());
        return after(to, asOf) ? Objects.requireNonNull(asOf) : to;
    }

    private static boolean after(@Nullable LocalDate day, @Nullable LocalDate limit) {
        return day != null && limit != null && day.isAfter(limit);
    }
}

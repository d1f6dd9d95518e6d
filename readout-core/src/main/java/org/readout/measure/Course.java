package org.readout.measure;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.readout.model.Reading;

/**
 * A value for each of some months, to be set beside another course: a reading's, or an imported series'. Immutable.
 *
 * @param values by month
 */
public record Course(SortedMap<YearMonth, Double> values) {
    private static final int YEAR = 12;

    /** What was to be read in each month without later ones: two courses smoothed by one record would move together by that. */
    public static Course filtered(List<Reading> months) {
        return of(months, reading -> {
            var filtered = reading.filtered();
            return filtered == null ? reading.value() : filtered.value();
        });
    }

    /** The values as they are shown. */
    public static Course shown(List<Reading> months) {
        return of(months, Reading::value);
    }

    /** What each month has changed by since the same month a year before, of months for which both are known. */
    public Course yearlyChange() {
        SortedMap<YearMonth, Double> changes = new TreeMap<>();
        values.forEach((month, value) -> {
            Double before = values.get(month.minusMonths(YEAR));
            if (before != null) {
                changes.put(month, value - before);
            }
        });
        return new Course(changes);
    }

    /** The values of this course in the months the other has too, in order of time. */
    public double[] within(Course other) {
        return values.entrySet().stream()
                .filter(one -> other.values.containsKey(one.getKey()))
                .mapToDouble(one -> one.getValue())
                .toArray();
    }

    private static Course of(List<Reading> months, ToDoubleFunction<Reading> value) {
        SortedMap<YearMonth, Double> values = new TreeMap<>();
        months.forEach(reading -> values.put(YearMonth.from(reading.date()), value.applyAsDouble(reading)));
        return new Course(values);
    }
}

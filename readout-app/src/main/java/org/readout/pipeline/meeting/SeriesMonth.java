package org.readout.pipeline.meeting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.model.Evidence;
import org.readout.model.Precision;
import org.readout.model.SeriesValue;

/**
 * What an imported series says of two states in a month.
 *
 * @param month the month
 * @param value mean of the values of days in the month, and of the month itself, in the unit of the series; of a directed
 *     series both directions
 * @param values at least one
 */
public record SeriesMonth(YearMonth month, double value, List<SeriesValue> values) {
    public SeriesMonth {
        values = List.copyOf(values);
    }

    /** By month; a value of a year is of no month, since to give it to twelve would say that each was measured. */
    static List<SeriesMonth> of(List<SeriesValue> values) {
        Map<YearMonth, List<SeriesValue>> months = new TreeMap<>();
        for (SeriesValue value : values) {
            boolean placed = value.period().precision() == Precision.DAY
                    || value.period().precision() == Precision.MONTH;
            if (placed && value.period().earliest() != null) {
                months.computeIfAbsent(YearMonth.from(value.period().earliest()), month -> new ArrayList<>())
                        .add(value);
            }
        }
        return months.entrySet().stream()
                .map(month -> new SeriesMonth(month.getKey(), mean(month.getValue()), month.getValue()))
                .toList();
    }

    private static double mean(List<SeriesValue> values) {
        return values.stream().mapToDouble(SeriesValue::value).average().orElseThrow();
    }

    public List<Evidence> evidence() {
        return values.stream().map(SeriesValue::evidence).toList();
    }
}

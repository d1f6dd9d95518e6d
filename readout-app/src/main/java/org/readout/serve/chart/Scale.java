package org.readout.serve.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * From values to places on a line.
 *
 * @param from value at the beginning
 * @param to value at the end
 * @param start place of the beginning, in pixels
 * @param end place of the end
 */
record Scale(double from, double to, double start, double end) {
    static Scale ofDays(LocalDate from, LocalDate to, double start, double end) {
        return new Scale(from.toEpochDay(), Math.max(to.toEpochDay(), from.toEpochDay() + 1L), start, end);
    }

    /** Zero always within, and some room at both ends. */
    static Scale ofValues(List<Double> values, double start, double end) {
        double low = values.stream().mapToDouble(v -> v).min().orElse(0);
        double high = values.stream().mapToDouble(v -> v).max().orElse(0);
        double least = Math.min(low, -0.5);
        double most = Math.max(high, 0.5);
        double room = (most - least) * 0.06;
        return new Scale(least - room, most + room, start, end);
    }

    double at(double value) {
        return start + (value - from) / (to - from) * (end - start);
    }

    double at(LocalDate day) {
        return at(day.toEpochDay());
    }

    boolean holds(LocalDate day) {
        return day.toEpochDay() >= from && day.toEpochDay() <= to;
    }
}

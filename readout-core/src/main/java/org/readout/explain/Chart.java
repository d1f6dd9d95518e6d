package org.readout.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Reading;

/**
 * A series as text, a line for each reading: date, value, and on one scale for all the interval as a bar with the value
 * in it. Zero is marked, since only from it a value has a meaning. A hollow point stands for a period in which nothing was
 * observed: its value is carried over, not measured.
 *
 * <pre>
 *             value  -2         ┊                   +4
 * 2015-12-31  +1.20         ────┼───●────────
 * </pre>
 */
public final class Chart {
    private static final String HEAD = "            value  ";
    private static final int WIDTH = 49;

    private final Set<LocalDate> silent;
    private final int low;
    private final int high;

    private Chart(List<Reading> readings, Set<LocalDate> silent) {
        this.silent = silent;
        low = (int) Math.floor(
                Math.min(-1, readings.stream().mapToDouble(Reading::low).min().orElse(0)));
        high = (int) Math.ceil(
                Math.max(1, readings.stream().mapToDouble(Reading::high).max().orElse(0)));
    }

    /**
     * Lines that end in a line feed, the scale first; lines carry no spaces at their end.
     *
     * @param silent days of readings whose period holds no observation
     */
    public static String of(List<Reading> readings, Set<LocalDate> silent) {
        Chart chart = new Chart(readings, silent);
        return readings.stream().map(chart::line).collect(Collectors.joining("", chart.scale(), ""));
    }

    private String scale() {
        String left = String.format(Locale.ROOT, "%+d", low);
        String right = String.format(Locale.ROOT, "%+d", high);
        StringBuilder line = blank();
        line.replace(0, left.length(), left);
        line.replace(WIDTH - right.length(), WIDTH, right);
        return HEAD + line + "\n";
    }

    private String line(Reading reading) {
        StringBuilder line = blank();
        for (int i = column(reading.low()); i <= column(reading.high()); i++) {
            line.setCharAt(i, line.charAt(i) == '┊' ? '┼' : '─');
        }
        line.setCharAt(column(reading.value()), silent.contains(reading.date()) ? '○' : '●');
        String text = String.format(Locale.ROOT, "%s %+6.2f  %s", reading.date(), reading.value(), line);
        return text.stripTrailing() + "\n";
    }

    private StringBuilder blank() {
        StringBuilder line = new StringBuilder(" ".repeat(WIDTH));
        line.setCharAt(column(0), '┊');
        return line;
    }

    private int column(double value) {
        return (int) Math.round((value - low) / (high - low) * (WIDTH - 1));
    }
}

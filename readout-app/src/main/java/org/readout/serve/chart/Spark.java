package org.readout.serve.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.model.Reading;

/**
 * The course of a series in a cell of a table.
 *
 * @param line points of its line
 * @param zero height of the line of zero, in pixels from the top
 * @param x place of the last point
 * @param y height of the last point
 * @param words the same for those who do not see it
 */
public record Spark(String line, double zero, double x, double y, String words) {
    public static final int WIDTH = 120;
    public static final int HEIGHT = 24;

    private static final double EDGE = 3;

    /** @param readings at least one */
    public static Spark of(List<Reading> readings) {
        List<Double> values = readings.stream().map(Reading::value).toList();
        Scale y = Scale.ofValues(values, HEIGHT - EDGE, EDGE);
        Scale x = new Scale(0, Math.max(1, values.size() - 1), EDGE, WIDTH - EDGE);
        String line = IntStream.range(0, values.size())
                .mapToObj(i -> Svg.point(x.at(i), y.at(values.get(i))))
                .collect(Collectors.joining(" "));
        double last = values.get(values.size() - 1);
        return new Spark(line, y.at(0), x.at(values.size() - 1), y.at(last), words(readings));
    }

    private static String words(List<Reading> readings) {
        Reading first = readings.get(0);
        Reading last = readings.get(readings.size() - 1);
        return String.format(
                Locale.ROOT, "from %+.2f on %s to %+.2f on %s", first.value(), first.date(), last.value(), last.date());
    }
}

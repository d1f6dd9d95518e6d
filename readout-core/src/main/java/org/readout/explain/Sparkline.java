package org.readout.explain;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.model.Reading;

/** A series in one line, a block for each reading, from its lowest value to its highest. */
public final class Sparkline {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";

    private Sparkline() {}

    /** As many characters as readings; a series that does not move stands in the middle. */
    public static String of(List<Reading> readings) {
        DoubleSummaryStatistics range =
                readings.stream().mapToDouble(Reading::value).summaryStatistics();
        return readings.stream()
                .map(reading -> block(reading.value(), range.getMin(), range.getMax()))
                .collect(Collectors.joining());
    }

    private static String block(double value, double min, double max) {
        double share = max > min ? (value - min) / (max - min) : 0.5;
        int index = Math.min(BLOCKS.length() - 1, (int) (share * BLOCKS.length()));
        return BLOCKS.substring(index, index + 1);
    }
}

package org.readout.eval.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;

/**
 * What a figure of the run with all items should be at most: a line of {@code targets.tsv}.
 *
 * @param measure what is measured
 * @param items over how many items at least
 * @param atMost in the unit of the measure
 * @param processors on how many processors at most; absent if it does not depend on them
 */
record Target(SpeedMeasure measure, int items, double atMost, @Nullable Integer processors) {
    private static final String FILE = "targets.tsv";

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    static List<Target> bundled() {
        try (InputStream in = Target.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + FILE + "; build it again");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static List<Target> read(String content) {
        return new Source(Map.of(FILE, content))
                .rows(FILE, Set.of("measure", "items", "at_most", "processors")).stream()
                        .map(Target::of)
                        .toList();
    }

    private static Target of(Row row) {
        Double atMost = row.decimal("at_most");
        if (atMost == null) {
            throw row.error("at_most is empty");
        }
        return new Target(
                measure(row),
                row.number("items"),
                atMost,
                row.optional("processors") == null ? null : row.number("processors"));
    }

    private static SpeedMeasure measure(Row row) {
        for (SpeedMeasure measure : SpeedMeasure.values()) {
            if (measure.name().equals(row.text("measure").toUpperCase(Locale.ROOT))) {
                return measure;
            }
        }
        throw row.error("there is no measure '" + row.text("measure") + "'");
    }
}

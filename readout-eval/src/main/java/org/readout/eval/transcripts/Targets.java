package org.readout.eval.transcripts;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Measure;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;

/** What the figures of the test half should be at least: {@code targets.tsv}. */
final class Targets {
    private static final String FILE = "targets.tsv";

    /** Nothing is set. */
    static final Targets NONE = new Targets(Map.of());

    private final Map<String, Row> rows;

    private Targets(Map<String, Row> rows) {
        this.rows = rows;
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    Targets(LabelFile file) {
        this.rows = new Source(Map.of(FILE, file.content()))
                .rows(FILE, Set.of("measure", "target")).stream()
                        .collect(Collectors.toMap(row -> row.text("measure"), row -> row));
    }

    static Targets bundled() {
        return new Targets(LabelFile.bundled(FILE));
    }

    @Nullable
    Double of(Measure measure) {
        Row row = rows.get(measure.id());
        return row == null ? null : row.decimal("target");
    }
}

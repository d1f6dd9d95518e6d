package org.readout.eval.english;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Measure;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;

/** What was set before it was measured: {@code targets.tsv}. */
final class Targets {
    private static final String FILE = "targets.tsv";

    private final Map<String, Row> rows;

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    Targets(String content) {
        this.rows = new Source(Map.of(FILE, content))
                .rows(FILE, Set.of("measure", "essay", "documents")).stream()
                        .collect(Collectors.toMap(row -> row.text("measure"), Function.identity()));
    }

    static Targets bundled() {
        return new Targets(GoldFiles.resource(FILE));
    }

    /** What the figure of the essay should be at least; null if nothing was set. */
    @Nullable
    Double ofEssay(Measure measure) {
        return of(measure, "essay");
    }

    /** What the figure of the test half should be at least. */
    @Nullable
    Double ofDocuments(Measure measure) {
        return of(measure, "documents");
    }

    private @Nullable Double of(Measure measure, String column) {
        Row row = rows.get(measure.id());
        return row == null ? null : row.decimal(column);
    }
}

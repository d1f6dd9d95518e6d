package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.lexicon.LexiconException;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;

/** The tables of this package: what is known about layouts is data, in the format of the lexicon's files. */
final class Tables {
    private Tables() {}

    /** @throws LexiconException if the program was built without the table, or it is malformed */
    static List<Row> rows(String file, Set<String> columns) {
        try (InputStream in = Tables.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new LexiconException(file, 0, "the program was packaged without this file; build it again");
            }
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Source(Map.of(file, content)).rows(file, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}

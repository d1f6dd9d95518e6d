package org.readout.eval.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.lexicon.LexiconException;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Event;

/** How the annotated sentences name the reader's types of act: {@code kinds.tsv}, whose comment has the columns. */
final class Kinds {
    private static final String FILE = "kinds.tsv";

    private final Map<String, Row> byType;

    /** @throws LexiconException naming file and line of the first error */
    Kinds(String content) {
        List<Row> rows = new Source(Map.of(FILE, content)).rows(FILE, Set.of("type", "root", "quad"));
        this.byType = rows.stream().collect(Collectors.toMap(row -> row.text("type"), Function.identity()));
    }

    static Kinds bundled() {
        try (InputStream in = Kinds.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new LexiconException(FILE, 0, "the program was packaged without this file; build it again");
            }
            return new Kinds(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    String root(Event event) {
        return of(event, "root");
    }

    /** {@code 1} to {@code 4}. */
    String quad(Event event) {
        return of(event, "quad");
    }

    private String of(Event event, String column) {
        Row row = byType.get(event.code().type());
        if (row == null) {
            throw new LexiconException(
                    FILE, 0, "no line for PLOVER type " + event.code().type());
        }
        return row.text(column);
    }
}

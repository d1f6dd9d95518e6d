package org.readout.eval.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Span;
import org.readout.pipeline.intake.Reader;

/** The thirty documents of the suite {@code english}, with the faults of {@code faults.tsv}. */
final class Documents {
    private static final String FILE = "faults.tsv";
    private static final int NUMBER = 30;
    private static final String OTHER = "other";

    private Documents() {}

    static List<Audited> read(Reader reader) {
        Map<String, List<Expected>> faults = faults();
        return IntStream.rangeClosed(1, NUMBER)
                .mapToObj(n -> String.format("d%02d", n))
                .map(name -> Audited.of(
                        name,
                        resource("/org/readout/eval/english/documents/" + name + ".txt"),
                        faults.getOrDefault(name, List.of()),
                        reader))
                .toList();
    }

    private static Map<String, List<Expected>> faults() {
        return new Source(Map.of(FILE, resource(FILE)))
                .rows(FILE, Set.of("document", "kind", "start", "end", "sure")).stream()
                        .filter(row -> !row.text("kind").equals(OTHER))
                        .collect(Collectors.groupingBy(
                                row -> row.text("document"),
                                Collectors.mapping(Documents::expected, Collectors.toList())));
    }

    private static Expected expected(Row row) {
        Span place = new Span(Integer.parseInt(row.text("start")), Integer.parseInt(row.text("end")));
        return new Expected(row.text("kind"), List.of(place), row.text("sure").equals("yes"));
    }

    private static String resource(String name) {
        try (InputStream in = Documents.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + name + "; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

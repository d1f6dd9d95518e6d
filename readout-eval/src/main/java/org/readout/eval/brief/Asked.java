package org.readout.eval.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.explain.brief.Brief;
import org.readout.explain.brief.Line;
import org.readout.explain.brief.Part;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Evidence;
import org.readout.model.Span;

/**
 * Something a brief from the essay alone has to say: {@code points.tsv}.
 *
 * @param what it is
 * @param parts where it may be said
 * @param sentences identifiers of the essay's sentences that one line must cite all of
 * @param says what that line must hold: of each entry one of its alternatives
 */
record Asked(String what, Set<Part> parts, List<String> sentences, List<List<String>> says) {
    private static final String FILE = "points.tsv";

    /** @throws org.readout.lexicon.LexiconException naming the line of the first error */
    static List<Asked> all() {
        return new Source(Map.of(FILE, content()))
                .rows(FILE, Set.of("point", "parts", "sentences", "says")).stream()
                        .map(Asked::of)
                        .toList();
    }

    private static Asked of(Row row) {
        return new Asked(
                row.text("point"),
                row.list("parts").stream().map(Part::valueOf).collect(Collectors.toSet()),
                row.list("sentences"),
                row.list("says").stream()
                        .map(one -> Stream.of(one.split("/"))
                                .map(word -> word.toLowerCase(Locale.ROOT))
                                .toList())
                        .toList());
    }

    private static String content() {
        try (InputStream in = Asked.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True if one sentence of the brief, in the right part, cites the words and holds what is asked. */
    boolean in(Brief brief, Map<String, Span> essay) {
        return brief.lines().stream()
                .anyMatch(line -> parts.contains(line.part()) && holds(line.text()) && cites(line, essay));
    }

    private boolean holds(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return says.stream().allMatch(either -> either.stream().anyMatch(lower::contains));
    }

    private boolean cites(Line line, Map<String, Span> essay) {
        List<Span> cited = line.cited().stream().map(Evidence::span).toList();
        return sentences.stream()
                .map(id -> Objects.requireNonNull(essay.get(id), id))
                .allMatch(sentence -> cited.stream().anyMatch(sentence::overlaps));
    }
}

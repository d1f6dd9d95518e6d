package org.readout.eval.brief;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Span;

/** The brief of the essay that was written by hand: which sentences it cites in which paragraph. */
final class GoldBrief {
    private static final Pattern CITED = Pattern.compile("\\[([a-z]\\d+s\\d+)]");
    private static final Pattern HEADING = Pattern.compile("^\\*\\*(.+?)\\*\\*");
    private static final JsonMapper JSON = new JsonMapper();

    private GoldBrief() {}

    /**
     * A sentence of the essay that the brief cites.
     *
     * @param paragraph heading of the paragraph it is cited in
     * @param id its identifier
     * @param span where it stands in the essay
     */
    record Cited(String paragraph, String id, Span span) {}

    /** @param gold the folder of the annotations */
    static List<Cited> read(Path gold) {
        try {
            Map<String, Span> sentences = new HashMap<>();
            for (String line : Files.readAllLines(gold.resolve("sentences.jsonl"))) {
                JsonNode one = JSON.readTree(line);
                sentences.put(
                        one.path("id").asText(),
                        new Span(one.path("start").asInt(), one.path("end").asInt()));
            }
            List<Cited> cited = new ArrayList<>();
            for (String line : Files.readAllLines(gold.resolve("brief.md"))) {
                cited.addAll(of(line, sentences));
            }
            return cited.stream().distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Cited> of(String paragraph, Map<String, Span> sentences) {
        Matcher heading = HEADING.matcher(paragraph);
        String name = heading.find() ? heading.group(1).replaceAll("[.:].*", "") : "";
        return CITED.matcher(paragraph)
                .results()
                .map(found -> new Cited(name, found.group(1), Objects.requireNonNull(sentences.get(found.group(1)))))
                .toList();
    }
}

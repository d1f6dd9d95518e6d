package org.readout.eval.brief;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.readout.model.Span;

/**
 * The brief of the essay that was written by hand, and the essay's sentences.
 *
 * @param sentences where each sentence stands, by its identifier
 * @param cited the sentences the brief cites, each once
 */
record GoldBrief(Map<String, Span> sentences, List<String> cited) {
    private static final Pattern CITED = Pattern.compile("\\[([a-z]\\d+s\\d+)]");
    private static final JsonMapper JSON = new JsonMapper();

    /** @param gold the folder of the annotations */
    static GoldBrief read(Path gold) {
        try {
            Map<String, Span> sentences = new HashMap<>();
            for (String line : Files.readAllLines(gold.resolve("sentences.jsonl"))) {
                JsonNode one = JSON.readTree(line);
                sentences.put(
                        one.path("id").asText(),
                        new Span(one.path("start").asInt(), one.path("end").asInt()));
            }
            return new GoldBrief(
                    sentences,
                    CITED.matcher(Files.readString(gold.resolve("brief.md")))
                            .results()
                            .map((MatchResult found) -> found.group(1))
                            .distinct()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

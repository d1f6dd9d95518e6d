package org.readout.eval.learn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.eval.MarkedText;
import org.readout.eval.MarkedText.Label;
import org.readout.model.Span;

/** The documents of our own whose mistakes may be looked at, with their claims and statements as labels. */
final class Documents {
    private static final String ENGLISH = "/org/readout/eval/english/";
    private static final String TUNING = "tun";
    private static final JsonMapper JSON = new JsonMapper();

    private Documents() {}

    static Stream<MarkedText> tuning() {
        List<JsonNode> claims = lines("relations").toList();
        List<JsonNode> sayings = lines("statements").toList();
        return lines("documents")
                .filter(about -> about.path("half").asText().contains(TUNING))
                .map(about -> text(about, claims, sayings));
    }

    private static MarkedText text(JsonNode about, List<JsonNode> claims, List<JsonNode> sayings) {
        String name = about.path("doc").asText();
        List<Label> labels = new ArrayList<>();
        claims.stream()
                .filter(line -> line.path("doc").asText().equals(name)
                        && !line.path("evidence").isEmpty())
                .forEach(line -> labels.add(label(
                        line.path("evidence"),
                        "R",
                        line.path("dyad").asText(),
                        line.path("direction").asText())));
        sayings.stream()
                .filter(line -> line.path("doc").asText().equals(name)
                        && !line.path("negated").asBoolean())
                .forEach(line -> labels.add(
                        label(line.path("span"), "S", "-", line.path("stance").asText())));
        return new MarkedText(
                LocalDate.parse(about.path("published").asText()),
                Map.of(),
                Material.content(ENGLISH + "documents/" + name + ".txt"),
                labels);
    }

    /** A label is as long as its first span, if the annotation gives several. */
    private static Label label(JsonNode spans, String... words) {
        JsonNode span = spans.isArray() ? spans.path(0) : spans;
        return new Label(
                List.of(words),
                new Span(span.path("start").asInt(), span.path("end").asInt()));
    }

    private static Stream<JsonNode> lines(String kind) {
        return Material.content(ENGLISH + "gold/" + kind + ".jsonl").lines().map(line -> {
            try {
                return JSON.readTree(line);
            } catch (IOException e) {
                throw new UncheckedIOException(kind + ": " + line, e);
            }
        });
    }
}

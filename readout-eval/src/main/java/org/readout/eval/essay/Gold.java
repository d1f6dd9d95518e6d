package org.readout.eval.essay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.readout.model.Span;

/**
 * A meeting as the annotation has it.
 *
 * @param id its identifier, {@code me-01} …
 * @param polarity {@code held}, {@code negative}, {@code phantom}, {@code attendance} …
 * @param generic true if a kind of meeting is meant, not one
 * @param date value at its precision; empty if vague
 * @param basis where the date comes from
 * @param people English names of those who met
 * @param conflicting true if statements about it disagree
 * @param told the passages that tell of it
 */
record Gold(
        String id,
        String polarity,
        boolean generic,
        String date,
        String basis,
        Set<String> people,
        boolean conflicting,
        List<Span> told) {
    private static final JsonMapper JSON = new JsonMapper();

    Gold {
        people = Set.copyOf(people);
        told = List.copyOf(told);
    }

    /** Took place, as one meeting between named people. */
    boolean held() {
        return polarity.equals("held") && !generic;
    }

    /** The meetings of an annotation. */
    static List<Gold> read(Path folder) {
        Map<String, String> names = lines(folder.resolve("people.jsonl")).stream()
                .collect(Collectors.toMap(person -> person.path("id").asText(), person -> person.path("name")
                        .asText()));
        return lines(folder.resolve("meetings.jsonl")).stream()
                .map(meeting -> gold(meeting, names))
                .toList();
    }

    private static Gold gold(JsonNode meeting, Map<String, String> names) {
        return new Gold(
                meeting.path("id").asText(),
                meeting.path("polarity").asText(),
                meeting.path("generic").asBoolean(),
                meeting.path("date").path("value").asText(""),
                meeting.path("date").path("basis").asText(),
                elements(meeting.path("sides")).stream()
                        .flatMap(side -> elements(side.path("participants")).stream())
                        .map(one -> names.getOrDefault(one.path("person").asText(), ""))
                        .collect(Collectors.toSet()),
                !meeting.path("conflicts").isEmpty(),
                elements(meeting.path("quotes")).stream()
                        .map(quote -> new Span(
                                quote.path("start").asInt(), quote.path("end").asInt()))
                        .toList());
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<JsonNode> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(Gold::node).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode node(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.readout.eval.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.model.Span;
import org.readout.pipeline.intake.Reader;

/**
 * The faults of the essay as they were annotated; those it can only show against outside knowledge left out.
 *
 * @param byId expected fault by the annotation's identifier
 * @param audited the essay
 */
record EssayFaults(Map<String, Expected> byId, Audited audited) {
    /** What was asked for by name. */
    static final Set<String> ASKED = Set.of(
            "in-a01", "in-a02", "in-a03", "in-a04", "in-a05", "in-a08", "in-a13", "in-a14", "in-a16", "in-b01",
            "in-b02", "in-b03", "in-b08", "in-b09", "in-b12", "in-b14");

    private static final String OUTSIDE = "c";
    private static final JsonMapper JSON = new JsonMapper();

    /** @param folder holds {@code essay.txt} and the folder {@code gold} */
    static EssayFaults in(Path folder, Reader reader) {
        try {
            Map<String, Expected> byId = new TreeMap<>();
            for (String line : Files.readAllLines(folder.resolve("gold").resolve("inconsistencies.jsonl"))) {
                JsonNode item = JSON.readTree(line);
                if (!item.path("class").asText().equals(OUTSIDE)) {
                    byId.put(item.path("id").asText(), expected(item));
                }
            }
            String text = Files.readString(folder.resolve("essay.txt"));
            return new EssayFaults(byId, Audited.of("essay", text, List.copyOf(byId.values()), reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Expected expected(JsonNode item) {
        List<Span> places = new ArrayList<>();
        item.path("evidence")
                .forEach(one -> places.add(
                        new Span(one.path("start").asInt(), one.path("end").asInt())));
        return new Expected(item.path("type").asText(), places, true);
    }

    boolean found(String id) {
        Expected one = byId.get(id);
        return one != null && audited.found(one);
    }

    long askedFound() {
        return ASKED.stream().filter(this::found).count();
    }

    long found() {
        return byId.keySet().stream().filter(this::found).count();
    }
}

package org.readout.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.model.Correction;
import org.readout.model.DocId;
import org.readout.model.Span;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.correction.Taken;

/** Corrections as JSON Lines, as the workbench and {@code readout export jsonl --table corrections} write them. */
public final class CorrectionLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CorrectionLines() {}

    /**
     * Hands over each correction of a file; what cannot be used is noted, and the rest is taken in.
     *
     * @param take false if it is known already
     */
    public static Taken read(byte[] file, Predicate<Correction> take) {
        int taken = 0;
        int known = 0;
        List<Taken.Problem> problems = new ArrayList<>();
        int number = 0;
        for (String line : new String(file, StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                boolean fresh = take.test(of(line));
                taken += fresh ? 1 : 0;
                known += fresh ? 0 : 1;
            } catch (BadRequest e) {
                problems.add(new Taken.Problem(number, String.valueOf(e.getMessage())));
            }
        }
        return new Taken(taken, known, problems);
    }

    private static Correction of(String line) {
        try {
            return of(JSON.readTree(line));
        } catch (JsonProcessingException e) {
            throw new BadRequest("not JSON; give a file that was exported as JSON Lines");
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadRequest("not a correction as they are exported: " + e.getMessage());
        }
    }

    private static Correction of(JsonNode line) {
        Correction.Act made = act(line, line.path("made"), "");
        if (made == null) {
            throw new IllegalArgumentException("who made it is missing");
        }
        return new Correction(
                0,
                new DocId(text(line, "doc_id")),
                new Correction.Item(
                        text(line, "kind"),
                        new Span(line.path("start").asInt(-1), line.path("end").asInt(-1)),
                        text(line, "detail")),
                text(line, "field"),
                text(line, "was"),
                text(line, "value"),
                made,
                act(line, line.path("undone"), "undone_"));
    }

    /** An object of its own, or columns of the line. */
    private static Correction.@Nullable Act act(JsonNode line, JsonNode own, String columns) {
        JsonNode act = own.isObject() ? own : line;
        String prefix = own.isObject() ? "" : columns;
        String at = text(act, prefix + "at");
        return at.isEmpty()
                ? null
                : new Correction.Act(text(act, prefix + "by"), Instant.parse(at), text(act, prefix + "why"));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isTextual() ? node.path(name).asText() : "";
    }
}

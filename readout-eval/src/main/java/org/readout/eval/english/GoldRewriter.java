package org.readout.eval.english;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Span;

/** An annotation that follows its text: offsets, quotes, states, names and dates. */
final class GoldRewriter {
    private static final Set<String> DAYS = Set.of("earliest", "latest");
    private static final Set<String> NAMES_OF_THINGS =
            Set.of("id", "sid", "person", "type", "form", "precision", "basis");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3}\\b");

    private final Rewriting rewriting;
    private final Map<String, State> cast;
    private final Shift shift;

    GoldRewriter(Rewriting rewriting, Map<String, State> cast, Shift shift) {
        this.rewriting = rewriting;
        this.cast = Map.copyOf(cast);
        this.shift = shift;
    }

    GoldFiles of(GoldFiles files) {
        Map<String, List<JsonNode>> lines = new HashMap<>();
        files.lines()
                .forEach((kind, all) ->
                        lines.put(kind, all.stream().map(this::value).toList()));
        return new GoldFiles(lines);
    }

    private JsonNode value(JsonNode old) {
        if (old.isObject()) {
            return object(old);
        }
        if (old.isArray()) {
            ArrayNode now = JsonNodeFactory.instance.arrayNode();
            old.forEach(one -> now.add(value(one)));
            return now;
        }
        return old.isTextual() ? JsonNodeFactory.instance.textNode(words(old.asText())) : old;
    }

    private ObjectNode object(JsonNode old) {
        ObjectNode now = JsonNodeFactory.instance.objectNode();
        boolean year = old.path("precision").asText().equals("year");
        old.properties().forEach(field -> {
            String text = field.getValue().asText();
            if (DAYS.contains(field.getKey()) && DAY.matcher(text).matches()) {
                now.put(field.getKey(), shift.day(LocalDate.parse(text), year).toString());
            } else {
                now.set(
                        field.getKey(),
                        NAMES_OF_THINGS.contains(field.getKey()) ? field.getValue() : value(field.getValue()));
            }
        });
        if (old.path("start").isInt() && old.path("end").isInt()) {
            place(old, now);
        }
        return now;
    }

    private void place(JsonNode old, ObjectNode now) {
        Span span = rewriting.span(
                new Span(old.path("start").asInt(), old.path("end").asInt()));
        now.put("start", span.start()).put("end", span.end());
        if (old.has("text")) {
            now.put("text", rewriting.text().substring(span.start(), span.end()));
        }
    }

    private String words(String note) {
        return CODE.matcher(rewriting.words(note)).replaceAll(found -> Matcher.quoteReplacement(code(found.group())));
    }

    private String code(String old) {
        State state = cast.get(old);
        return state == null ? old : state.code();
    }
}

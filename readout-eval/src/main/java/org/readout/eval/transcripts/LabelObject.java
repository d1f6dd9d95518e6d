package org.readout.eval.transcripts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.pipeline.BadRequest;

/**
 * An object of a label file. What is missing or of the wrong kind is refused, naming file and line.
 *
 * @param where file and line, for messages
 * @param node the object
 */
record LabelObject(String where, JsonNode node) {

    String text(String field) {
        return require(optional(field), field + " is missing");
    }

    @Nullable
    String optional(String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.asText() : null;
    }

    /** The same with a field as another object has it. */
    LabelObject with(String field, LabelObject other) {
        ObjectNode copy = node.deepCopy();
        copy.set(field, other.node.path(field));
        return new LabelObject(where, copy);
    }

    boolean flag(String field) {
        return node.path(field).asBoolean();
    }

    int number(String field) {
        JsonNode value = node.path(field);
        return require(value.isInt() ? value.asInt() : null, field + " is not a whole number");
    }

    @Nullable
    Integer optionalNumber(String field) {
        return node.path(field).isInt() ? node.path(field).asInt() : null;
    }

    <T> T parsed(String field, Function<String, T> parser) {
        try {
            return parser.apply(text(field));
        } catch (RuntimeException e) {
            throw error(field + " cannot be read: " + e.getMessage());
        }
    }

    @Nullable
    Country country(String field) {
        return optional(field) == null ? null : parsed(field, Country::new);
    }

    Status status() {
        return parsed("status", word -> Status.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    List<LabelObject> objects(String field) {
        return elements(field).map(element -> new LabelObject(where, element)).toList();
    }

    List<String> texts(String field) {
        return elements(field).map(JsonNode::asText).toList();
    }

    List<Span> spans(String field) {
        return elements(field).map(this::span).toList();
    }

    @Nullable
    Span optionalSpan(String field) {
        return node.path(field).isArray() ? span(node.path(field)) : null;
    }

    private Stream<JsonNode> elements(String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false);
    }

    private Span span(JsonNode bounds) {
        try {
            return new Span(bounds.path(0).asInt(-1), bounds.path(1).asInt(-1));
        } catch (IllegalArgumentException e) {
            throw error("offsets " + bounds + " are not [start, end)");
        }
    }

    private <T> T require(@Nullable T value, String problem) {
        if (value == null) {
            throw error(problem);
        }
        return value;
    }

    BadRequest error(String problem) {
        return new BadRequest(where + ": " + problem + "; correct the label file");
    }
}

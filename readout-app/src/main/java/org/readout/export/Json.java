package org.readout.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Writes records as JSON: keys in {@code snake_case}, absent values as {@code null}, one object a line, so that arrays can
 * be read line by line too. Thread-safe.
 */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    private Json() {}

    /** The object on one line, without a line end. */
    public static String line(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    /** The object as a tree. */
    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** One array with one element a line. */
    public static void array(PrintStream out, Stream<?> values) {
        out.print('[');
        String separator = "\n";
        for (Iterator<?> rest = values.iterator(); rest.hasNext(); separator = ",\n") {
            out.print(separator);
            out.print(line(rest.next()));
        }
        out.print(separator.startsWith(",") ? "\n]\n" : "]\n");
    }
}

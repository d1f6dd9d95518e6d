package org.readout.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON Lines: one object a line, one document an object. The key of a document is the hash of its line, so the same line
 * in another file is the same document. Blank lines are passed over.
 */
final class JsonLines implements Layout {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION) // which of two dates is meant, nobody can say
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    @Override
    public void read(Window window, Encoding encoding, Feed feed) throws Unusable {
        requireOneRecordALine(encoding.preview(window.sample()));
        LineReader lines = new LineReader(window, encoding, ByteRun.LIMIT);
        Fields fields = new Fields(feed.options().fields());
        Records records = new Records(feed.options());
        for (Line line = lines.next(); line != null; line = lines.next()) {
            try {
                String json = encoding.decode(line.require());
                if (!json.isBlank()) {
                    feed.item(records.draft(values(object(json), fields)), line.number(), line.bytes());
                }
            } catch (Unusable e) {
                feed.problem(line.number(), e);
            }
        }
        feed.end(lines);
    }

    /** A document that is printed over many lines would otherwise give a message for each of them. */
    private static void requireOneRecordALine(String beginning) throws Unusable {
        String first = beginning.strip().lines().findFirst().orElse("").strip();
        if (first.equals("{") || first.equals("[")) {
            throw new Unusable("one JSON document over several lines, not JSON Lines", "write one object a line");
        }
    }

    private static Map<String, String> values(JsonNode object, Fields fields) throws Unusable {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        Map<String, String> values = new HashMap<>();
        for (Map.Entry<String, String> column : fields.columns(names).entrySet()) {
            values.put(column.getKey(), value(object, column.getValue()));
        }
        return values;
    }

    private static String value(JsonNode object, String name) throws Unusable {
        JsonNode value = object.path(name);
        if (value.isContainerNode()) {
            throw new Unusable("field '" + name + "' is not a string", "write its value as one string");
        }
        return value.isNull() ? "" : value.asText();
    }

    private static JsonNode object(String json) throws Unusable {
        try {
            JsonNode node = JSON.readTree(json);
            if (!node.isObject()) {
                throw new Unusable("not a JSON object", "write one object {…} a line, with its date, title and text");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw MalformedJson.because(e, "mend the line, or leave it out");
        }
    }
}

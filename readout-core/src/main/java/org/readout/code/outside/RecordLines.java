package org.readout.code.outside;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Layer;
import org.readout.model.Span;
import org.readout.model.StoredText;

/**
 * The fields of a record: one a line, its name, a colon, a blank, its value. Of a name that stands twice the first counts. A
 * field without a value is no field.
 */
final class RecordLines {
    private static final String COLON = ": ";

    private final StoredText text;
    private final Map<String, Evidence> fields = new LinkedHashMap<>();

    RecordLines(Document document) {
        this.text = document.text();
        String content = text.content();
        for (int start = 0; start < content.length(); ) {
            int feed = content.indexOf('\n', start);
            int end = feed < 0 ? content.length() : feed;
            line(start, end);
            start = end + 1;
        }
    }

    private void line(int start, int end) {
        int colon = text.content().indexOf(COLON, start);
        if (colon > start && colon < end) {
            Evidence value = value(colon + COLON.length(), end);
            if (value != null) {
                fields.putIfAbsent(text.content().substring(start, colon), value);
            }
        }
    }

    private @Nullable Evidence value(int from, int to) {
        String content = text.content();
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(content.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
            end--;
        }
        return start == end ? null : new Evidence(text, new Span(start, end), Layer.OUTSIDE);
    }

    @Nullable
    Evidence get(String name) {
        return fields.get(name);
    }

    /** The value of a field. @throws Unclear if the record has none */
    Evidence require(String name) throws Unclear {
        Evidence value = fields.get(name);
        if (value == null) {
            throw new Unclear("no_" + name, whole());
        }
        return value;
    }

    /** All fields, in the order of the record. */
    Map<String, Evidence> all() {
        return fields;
    }

    /** The whole record; null if it is empty. */
    @Nullable
    Evidence whole() {
        int length = text.content().length();
        return length == 0 ? null : new Evidence(text, new Span(0, length), Layer.OUTSIDE);
    }
}

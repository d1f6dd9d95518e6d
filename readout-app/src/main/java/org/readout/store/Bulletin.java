package org.readout.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The number a collection gives an item among those of its day (field {@code n} of a JSON record, from 1). Holes in the
 * numbers show that a source was selected; see {@link Coverages}.
 */
final class Bulletin {
    private static final String FIELD = "n";
    private static final JsonFactory JSON = new JsonFactory();

    private Bulletin() {}

    /** The position a record states; null if it is not a JSON object or has no such number. */
    static @Nullable Integer position(byte[] record) {
        if (record.length == 0 || record[0] != '{') {
            return null;
        }
        try (JsonParser parser = JSON.createParser(record)) {
            return position(parser);
        } catch (IOException e) {
            // A text that begins with a brace and is no JSON: it has no position, which is all that is asked.
            return null;
        }
    }

    private static @Nullable Integer position(JsonParser parser) throws IOException {
        parser.nextToken();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (name.equals(FIELD)) {
                return value == JsonToken.VALUE_NUMBER_INT && parser.getIntValue() > 0 ? parser.getIntValue() : null;
            }
            parser.skipChildren();
        }
        return null;
    }
}

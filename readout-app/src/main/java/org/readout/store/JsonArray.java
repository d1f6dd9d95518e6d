package org.readout.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;

/** Several values in one parameter of a query, which {@code json_each} takes apart. */
final class JsonArray {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonArray() {}

    static String of(Collection<String> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

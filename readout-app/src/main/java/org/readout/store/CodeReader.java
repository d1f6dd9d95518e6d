package org.readout.store;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.util.function.Function;

/**
 * Reads a value that is written as its code.
 *
 * @param <T> the value
 */
final class CodeReader<T> extends FromStringDeserializer<T> {
    private final transient Function<String, T> make;

    CodeReader(Class<T> type, Function<String, T> make) {
        super(type);
        this.make = make;
    }

    @Override
    protected T _deserialize(String code, DeserializationContext context) {
        return make.apply(code);
    }
}

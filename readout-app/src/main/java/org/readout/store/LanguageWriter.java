package org.readout.store;

import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import org.readout.model.Language;

/** A language by its tag. */
final class LanguageWriter extends ToStringSerializerBase {
    LanguageWriter() {
        super(Language.class);
    }

    @Override
    public String valueToString(Object value) {
        return ((Language) value).tag();
    }
}

package org.readout.store;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Values as few bytes: numbers seven bits at a time, the low ones first; what may be absent is counted from 1, 0 being absent.
 * Texts are their UTF-16 units, so that half a surrogate pair stays what it is. Confined to one thread.
 */
final class BytesOut {
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A number of 0 or more. */
    void number(long value) {
        long rest = value;
        while (rest >= MORE) {
            out.write((int) (rest & MORE - 1) | MORE);
            rest >>>= BITS;
        }
        out.write((int) rest);
    }

    void text(@Nullable String text) {
        number(text == null ? 0 : text.length() + 1L);
        for (int i = 0; text != null && i < text.length(); i++) {
            number(text.charAt(i));
        }
    }

    void day(@Nullable LocalDate day) {
        number(day == null ? 0 : (day.toEpochDay() << 1 ^ day.toEpochDay() >> Long.SIZE - 1) + 1);
    }

    void decimal(@Nullable Double value) {
        number(value == null ? 0 : 1);
        long bits = value == null ? 0 : Double.doubleToLongBits(value);
        for (int shift = Long.SIZE - Byte.SIZE; value != null && shift >= 0; shift -= Byte.SIZE) {
            out.write((int) (bits >>> shift));
        }
    }

    void constant(Enum<?> value) {
        number(value.ordinal());
    }

    <T> void list(List<T> values, Consumer<T> write) {
        number(values.size());
        values.forEach(write);
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}

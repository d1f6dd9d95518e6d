package org.readout.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;

/**
 * Reads what {@link BytesOut} wrote. Names that recur are made once. Confined to one thread.
 *
 * <p>Every method throws {@link IllegalArgumentException} if the bytes end too early or are none of these.
 */
final class BytesIn {
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private final byte[] bytes;
    private final Names names;
    private int at;

    /** @param names those met before, to which new ones are added */
    BytesIn(byte[] bytes, Names names) {
        this.bytes = bytes;
        this.names = names;
    }

    /** Names that recur over many documents. Confined to one thread. */
    static final class Names {
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, Country> countries = new HashMap<>();
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            int next = next();
            value |= (long) (next & MORE - 1) << shift;
            if (next < MORE) {
                return value;
            }
        }
        throw damaged();
    }

    int small() {
        long value = number();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw damaged();
        }
        return (int) value;
    }

    @Nullable
    String text() {
        int length = length() - 1;
        if (length < 0) {
            return null;
        }
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = (char) small();
        }
        return names.texts.computeIfAbsent(new String(chars), text -> text);
    }

    /** A text that is there. */
    String word() {
        String text = text();
        if (text == null) {
            throw damaged();
        }
        return text;
    }

    @Nullable
    Country country() {
        String code = text();
        return code == null ? null : names.countries.computeIfAbsent(code, Country::new);
    }

    /** A state that is there. */
    Country state() {
        Country country = country();
        if (country == null) {
            throw damaged();
        }
        return country;
    }

    @Nullable
    LocalDate day() {
        long value = number() - 1;
        return value < 0 ? null : LocalDate.ofEpochDay(value >>> 1 ^ -(value & 1));
    }

    @Nullable
    Double decimal() {
        if (number() == 0) {
            return null;
        }
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | next();
        }
        return Double.longBitsToDouble(bits);
    }

    <E> E constant(E[] all) {
        int ordinal = small();
        if (ordinal >= all.length) {
            throw damaged();
        }
        return all[ordinal];
    }

    <T> List<T> list(Supplier<T> read) {
        int size = length();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(read.get());
        }
        return values;
    }

    /** True if nothing is left. */
    boolean done() {
        return at == bytes.length;
    }

    /** A number of things to come, each at least a byte: damaged bytes make no room for more than there can be. */
    private int length() {
        int length = small();
        if (length > bytes.length - at + 1) {
            throw damaged();
        }
        return length;
    }

    private int next() {
        if (at >= bytes.length) {
            throw damaged();
        }
        return bytes[at++] & 0xff;
    }

    static IllegalArgumentException damaged() {
        return new IllegalArgumentException("the outline of a coding is damaged");
    }
}

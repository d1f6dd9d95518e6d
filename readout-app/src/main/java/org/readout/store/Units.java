package org.readout.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * Texts that UTF-8 cannot hold. A JSON record may escape half a surrogate pair; SQLite's UTF-8 would put a question mark in
 * its place, and the text would no longer be what was read. Such a text is kept a second time as UTF-16 units; the UTF-8 copy
 * has one character for each of its units or pairs and serves the search.
 */
final class Units {
    private Units() {}

    /** The units of a text if UTF-8 cannot hold it, else null. */
    static byte @Nullable [] ifNeeded(String text) {
        return UTF_8.newEncoder().canEncode(text) ? null : bytes(text);
    }

    /** The text as it was, from both of its columns. */
    static String text(String stored, byte @Nullable [] units) {
        if (units == null) {
            return stored;
        }
        char[] chars = new char[units.length / Character.BYTES];
        ByteBuffer.wrap(units).asCharBuffer().get(chars);
        return new String(chars);
    }

    /** SHA-256 over the units. */
    static byte[] sha256(String text) {
        return sha256(bytes(text));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        ByteBuffer units = ByteBuffer.allocate(text.length() * Character.BYTES);
        units.asCharBuffer().put(text);
        return units.array();
    }
}

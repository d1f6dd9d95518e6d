package org.readout.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Bytes as they lie in the database: deflated when that is smaller.
 *
 * @param bytes as stored
 * @param deflated whether they are deflated
 */
record Packed(byte[] bytes, boolean deflated) {
    private static final int BUFFER = 8192;

    static Packed of(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(plain);
            deflater.finish();
            byte[] packed = new byte[plain.length];
            int length = deflater.deflate(packed);
            return deflater.finished() && length < plain.length
                    ? new Packed(java.util.Arrays.copyOf(packed, length), true)
                    : new Packed(plain, false);
        } finally {
            deflater.end();
        }
    }

    /** The bytes as they were. */
    byte[] plain() throws DataFormatException {
        return deflated ? inflated() : bytes;
    }

    /** The bytes as they were, inflated only as far as they are read. */
    InputStream stream() {
        InputStream stored = new ByteArrayInputStream(bytes);
        return deflated ? new InflaterInputStream(stored) : stored;
    }

    private byte[] inflated() throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 3);
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && !inflater.finished()) {
                    throw new DataFormatException("the compressed bytes end too early");
                }
                out.write(buffer, 0, length);
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }
}

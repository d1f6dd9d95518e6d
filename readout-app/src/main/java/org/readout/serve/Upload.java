package org.readout.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that was sent along with a form: read once and kept nowhere. Immutable. */
public final class Upload {
    public static final Upload NONE = new Upload(new byte[0]);

    private final byte[] bytes;

    private Upload(byte[] bytes) {
        this.bytes = bytes;
    }

    static Upload of(InputStream content) {
        try (content) {
            return new Upload(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}

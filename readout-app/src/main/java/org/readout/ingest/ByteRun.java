package org.readout.ingest;

import java.util.Arrays;

/** Bytes gathered up to a limit. Beyond it nothing is kept, so that no input can use more memory than the limit. */
final class ByteRun {
    /** The longest line, record or document that is read: 16 MiB. */
    static final int LIMIT = 16 << 20;

    private static final int INITIAL = 1 << 12;

    private final int limit;
    private byte[] bytes = new byte[INITIAL];
    private int size;
    private boolean overflowed;

    ByteRun(int limit) {
        this.limit = limit;
    }

    void add(int value) {
        if (overflowed) {
            return;
        }
        if (size == limit) {
            overflow();
            return;
        }
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(limit, 2 * size));
        }
        bytes[size++] = (byte) value;
    }

    private void overflow() {
        overflowed = true;
        size = 0;
        bytes = new byte[0];
    }

    boolean overflowed() {
        return overflowed;
    }

    /** Whether nothing was added. */
    boolean isEmpty() {
        return size == 0 && !overflowed;
    }

    byte[] bytes() {
        return bytes(0);
    }

    /** The bytes without the last {@code dropped}. */
    byte[] bytes(int dropped) {
        return Arrays.copyOf(bytes, size - dropped);
    }
}

package org.readout.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream of bytes whose beginning can be looked at before it is read.
 *
 * <p>A stream that breaks off (a truncated archive) first gives every byte before the break, then ends; {@link #end}
 * tells the difference. Confined to one thread.
 */
final class Window {
    /** How much can be looked at. */
    static final int SIZE = 1 << 16;

    /** What a decoder that fails within one call has decoded is lost; so little is asked of it at a time. */
    private static final int STEP = 1 << 12;

    private final InputStream in;
    private final byte[] buffer = new byte[SIZE];
    private int next;
    private int end;
    private boolean ended;
    private @Nullable IOException failure;

    Window(InputStream in) {
        this.in = in;
        fill();
    }

    /** The bytes that come next, up to {@link #SIZE}, without reading them. */
    byte[] sample() {
        return Arrays.copyOfRange(buffer, next, end);
    }

    /** Whether the sample is all there is. */
    boolean whole() {
        return ended;
    }

    /** Passes over bytes of the sample. */
    void skip(int bytes) {
        next += bytes;
    }

    /** The next byte; -1 at the end. */
    int read() {
        if (next == end && !fill()) {
            return -1;
        }
        return buffer[next++] & 0xff;
    }

    /** Whether the stream broke off. */
    boolean broken() {
        return failure != null;
    }

    /** @throws Unusable if the stream did not end but broke off */
    void end() throws Unusable {
        if (failure instanceof EOFException) {
            throw new Unusable(
                    "the compressed data breaks off: the file is truncated",
                    "fetch the file again; what stood before the break was taken in");
        }
        if (failure != null) {
            throw new Unusable("cannot be read to its end (" + failure.getMessage() + ")", "fetch the file again");
        }
    }

    /**
     * All bytes that are left.
     *
     * @throws Unusable if they are more than {@code limit}, or the stream breaks off
     */
    byte[] rest(int limit) throws Unusable {
        ByteRun run = new ByteRun(limit);
        for (int value = read(); value >= 0; value = read()) {
            run.add(value);
            if (run.overflowed()) {
                throw new Unusable("the document is over 16 MiB", "split it into one file a document");
            }
        }
        end();
        return run.bytes();
    }

    private boolean fill() {
        next = 0;
        end = 0;
        while (end < SIZE && !ended) {
            try {
                int count = in.read(buffer, end, Math.min(STEP, SIZE - end));
                ended = count < 0;
                end += Math.max(count, 0);
            } catch (IOException e) {
                failure = e;
                ended = true;
            }
        }
        return end > 0;
    }
}

package org.readout.ingest;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a stream, byte for byte. Lines end at a line feed only: a carriage return or U+2028 inside a record is the
 * record's own. Of a stream that breaks off, the line that is cut is not given. Confined to one thread.
 */
final class LineReader {
    private static final int END = -1;

    private final Window window;
    private final boolean wide;
    private final boolean littleEndian;
    private final int limit;
    private long number;

    /**
     * Reads from after the byte order mark.
     *
     * @param limit bytes beyond which a line is passed over
     */
    LineReader(Window window, Encoding encoding, int limit) {
        this.window = window;
        this.wide = encoding.unit() == 2;
        this.littleEndian = encoding.charset().equals(StandardCharsets.UTF_16LE);
        this.limit = limit;
        window.skip(encoding.mark());
    }

    /** The next line; null at the end. */
    @Nullable
    Line next() {
        ByteRun run = new ByteRun(limit);
        int before = END;
        int unit = unit(run);
        while (unit != END && unit != '\n') {
            add(unit, run);
            before = unit;
            unit = unit(run);
        }
        boolean none = unit == END && (run.isEmpty() || window.broken());
        return none ? null : line(run, unit == END ? "" : before == '\r' ? "\r\n" : "\n");
    }

    /** Lines given so far. */
    long count() {
        return number;
    }

    /** Whether the stream broke off. */
    boolean broken() {
        return window.broken();
    }

    /** @throws Unusable if the stream did not end but broke off */
    void end() throws Unusable {
        window.end();
    }

    private Line line(ByteRun run, String terminator) {
        number++;
        if (run.overflowed()) {
            return new Line(number, new byte[0], terminator, true);
        }
        boolean hasReturn = terminator.length() == 2;
        return new Line(number, run.bytes(hasReturn ? width() : 0), terminator, false);
    }

    private int width() {
        return wide ? 2 : 1;
    }

    /** The next code unit. Half a unit at the end of a file is kept: it is for the decoder to refuse. */
    private int unit(ByteRun run) {
        int first = window.read();
        if (!wide || first < 0) {
            return first;
        }
        int second = window.read();
        if (second < 0) {
            run.add(first);
            return END;
        }
        return littleEndian ? second << 8 | first : first << 8 | second;
    }

    private void add(int unit, ByteRun run) {
        if (!wide) {
            run.add(unit);
            return;
        }
        run.add(littleEndian ? unit & 0xff : unit >> 8);
        run.add(littleEndian ? unit >> 8 : unit & 0xff);
    }
}

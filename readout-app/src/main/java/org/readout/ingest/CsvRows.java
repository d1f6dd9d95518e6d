package org.readout.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV file into records, byte for byte. A record whose quotes do not pair costs its first line only: reading goes
 * on with the second, so that one mark too many does not swallow the rest of the file. Confined to one thread.
 */
final class CsvRows {
    private final LineReader lines;
    private final Encoding encoding;
    private final Deque<Line> givenBack = new ArrayDeque<>();
    private long line;

    CsvRows(LineReader lines, Encoding encoding) {
        this.lines = lines;
        this.encoding = encoding;
    }

    /** Number of the line at which the last record began. */
    long line() {
        return line;
    }

    /**
     * The next record; null at the end.
     *
     * @throws Unusable if a record cannot be read; the next call gives the one after it
     */
    @Nullable
    CsvRow next() throws Unusable {
        List<Line> taken = new ArrayList<>();
        try {
            return complete(taken) ? CsvRow.of(taken, encoding) : null;
        } catch (Unpaired e) {
            for (int i = taken.size() - 1; i > 0; i--) {
                givenBack.push(taken.get(i));
            }
            throw e.cause;
        }
    }

    /** Takes the lines of one record; false if the file ends before it does. */
    private boolean complete(List<Line> taken) throws Unusable, Unpaired {
        CsvQuotes quotes = new CsvQuotes();
        long size = 0;
        for (Line next = take(); next != null; next = take()) {
            taken.add(next);
            line = taken.get(0).number();
            size += next.bytes().length;
            if (next.tooLong() || ends(quotes, next)) {
                return true;
            }
            if (size > ByteRun.LIMIT) {
                throw new Unpaired(new Unusable("the row is over 16 MiB", "look for a quoted cell that is not closed"));
            }
        }
        if (!taken.isEmpty() && !lines.broken()) {
            throw new Unpaired(new Unusable("a quoted cell is never closed", "add the missing quotation mark"));
        }
        return false;
    }

    private boolean ends(CsvQuotes quotes, Line next) throws Unpaired {
        try {
            // Replacements do no harm here: they are neither mark nor comma, and the row is decoded strictly later.
            return quotes.endsWith(new String(next.bytes(), encoding.charset()) + next.terminator());
        } catch (Unusable e) {
            throw new Unpaired(e);
        }
    }

    private @Nullable Line take() {
        Line back = givenBack.poll();
        return back != null ? back : lines.next();
    }

    /** The lines after the first are to be read again. */
    @SuppressWarnings("serial") // never leaves the class
    private static final class Unpaired extends Exception {
        private final transient Unusable cause;

        private Unpaired(Unusable cause) {
            super(cause);
            this.cause = cause;
        }
    }
}

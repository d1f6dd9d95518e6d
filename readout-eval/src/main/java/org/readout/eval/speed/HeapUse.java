package org.readout.eval.speed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Heap in use over a run, in MiB.
 *
 * @param peak the most that was in use, garbage included
 * @param left the most that was left after a collection: what the program holds on to, and garbage not yet found; absent
 *     if nothing was collected
 */
record HeapUse(long peak, @Nullable Long left) {
    private static final long MIB = 1 << 20;
    /** In use before, after, and size of the heap, as in {@code Pause Young (Normal) 24M->4M(1024M) 2.345ms}. */
    private static final Pattern COLLECTION = Pattern.compile(" (\\d+)M->(\\d+)M\\(\\d+M\\)");

    /**
     * From the log of collections ({@code -Xlog:gc}). Between two of them the heap only fills, so that the peak stands before
     * one of them, or at the end.
     *
     * @param atEnd bytes in use when the program ended
     */
    static HeapUse of(List<String> log, long atEnd) {
        long peak = (atEnd + MIB - 1) / MIB;
        Long left = null;
        for (String line : log) {
            Matcher collection = COLLECTION.matcher(line);
            if (collection.find()) {
                peak = Math.max(peak, Long.parseLong(collection.group(1)));
                left = Math.max(left == null ? 0 : left, Long.parseLong(collection.group(2)));
            }
        }
        return new HeapUse(peak, left);
    }
}

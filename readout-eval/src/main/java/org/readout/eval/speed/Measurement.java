package org.readout.eval.speed;

import org.jspecify.annotations.Nullable;

/**
 * One run of {@code add}.
 *
 * @param items how many items were added
 * @param seconds from the start of the process to its end, by the clock on the wall
 * @param cpuSeconds processor time of all its threads; absent if the system does not tell
 * @param heap heap in use
 * @param diskBytes size of the record's folder afterwards
 */
record Measurement(int items, double seconds, @Nullable Double cpuSeconds, HeapUse heap, long diskBytes) {
    /** Processor time; not a number if the system does not tell. */
    double cpu() {
        return cpuSeconds == null ? Double.NaN : cpuSeconds;
    }

    double itemsPerSecond() {
        return items / seconds;
    }
}

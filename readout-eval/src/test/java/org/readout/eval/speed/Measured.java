package org.readout.eval.speed;

import java.util.List;

/** Measurements written for the tests. */
final class Measured {
    static final Machine TWO = machine(2);

    private Measured() {}

    static Machine machine(int processors) {
        return new Machine(processors, "17.0.1+12, Server VM", "Linux amd64", "ext4", 0.25);
    }

    /** A run that leaves nothing to say but its time. */
    static Measurement run(int items, double seconds) {
        return new Measurement(items, seconds, null, new HeapUse(100, null), 1 << 20);
    }

    /** A linear program that starts in a second, and adds all in {@code seconds}. */
    static Speed speed(Machine machine, double seconds) {
        double each = (seconds - 1) / 46_788;
        return new Speed(
                machine,
                run(1, 1),
                List.of(
                        run(1_000, 1 + 1_000 * each),
                        run(10_000, 1 + 10_000 * each),
                        new Measurement(46_788, seconds, 95.5, new HeapUse(612, 144L), 400L << 20)));
    }
}

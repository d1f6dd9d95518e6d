package org.readout.serve;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.readout.pipeline.library.Library;

/**
 * Answers to addresses, which depend on the address and the record alone: worked out once, by whom they are asked first. How something
 * is cited depends on the day too: it is not kept for another start.
 *
 * @param lastAsked when anybody asked last, as {@link System#nanoTime}
 */
record Answers(Desk desk, Shelf shelf, Cellar cellar, AtomicLong lastAsked) {
    private static final String CITED = "/cite.";
    private static final long QUIET_MILLIS = 3_000;

    static Answers of(Desk desk, Cellar cellar) {
        return new Answers(desk, new Shelf(Settings.MOST_KEPT), cellar, new AtomicLong(System.nanoTime()));
    }

    /** Works an answer out before it is asked for, and keeps it for the next start. */
    void ahead(String address, Function<Library, Answer> work) {
        long version = desk.version();
        shelf.get(address, version, () -> cellar.ahead(address, version, () -> desk.ask(work)));
    }

    /** True if an answer was kept by an earlier start. */
    boolean kept(String address) {
        return cellar.holds(address, desk.version());
    }

    /** Waits until nobody has asked for anything for some seconds. */
    void untilQuiet() throws InterruptedException {
        for (long left = QUIET_MILLIS; left > 0; ) {
            Thread.sleep(left);
            left = QUIET_MILLIS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastAsked.get());
        }
    }

    Answer at(String address, Function<Library, Answer> work) {
        lastAsked.set(System.nanoTime());
        long version = desk.version();
        return shelf.get(
                address,
                version,
                () -> address.contains(CITED) ? desk.ask(work) : cellar.get(address, version, () -> desk.ask(work)));
    }
}

package org.readout.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on standard error with rate and time left. It appears only when the work has taken a second, and only on a
 * terminal. Confined to one thread.
 */
final class Progressing implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final int WIDTH = 79;
    private static final String KILOBYTE = " KB";
    private static final int INTERVAL_MILLIS = 250;

    private final PrintStream err;
    private final boolean wanted;
    private final String task;
    private final long started = System.nanoTime();
    private @Nullable ProgressBar bar;

    Progressing(PrintStream err, boolean wanted, String task) {
        this.err = err;
        this.wanted = wanted;
        this.task = task;
    }

    /** Documents done. */
    void documents(long done, long total) {
        at("", 1, done, total);
    }

    /**
     * Bytes of a source read.
     *
     * @param total 0 if not known
     */
    void bytes(String source, long done, long total) {
        at(KILOBYTE, 1 << 10, done, total);
        if (bar != null) {
            bar.setExtraMessage(" " + source.substring(source.lastIndexOf('/') + 1));
        }
    }

    private void at(String unit, long size, long done, long total) {
        if (bar == null && wanted && System.nanoTime() - started > PATIENCE) {
            bar = begin(unit, size);
        }
        if (bar != null) {
            bar.maxHint(total > 0 ? total : -1).stepTo(done);
        }
    }

    /** Clears the bar for a line of text; it comes back at its next step. */
    void interrupt() {
        if (bar != null) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
        }
    }

    private ProgressBar begin(String unit, long size) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(unit, size)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .setMaxRenderedLength(WIDTH)
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .build();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}

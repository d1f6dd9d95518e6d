package org.readout.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A process of its own that stores four batches, or codes them again, and stops for ever at a named point of a named batch,
 * to be killed there. It acknowledges each document in one line, as a command line would, only after the commit.
 */
final class CrashingWriter {
    static final int BATCHES = 4;
    static final int BATCH = 25;

    private CrashingWriter() {}

    /** Arguments: home, {@code add} or {@code recode}, and optionally the point and the number of the batch from 0. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Stop stop =
                args.length > 2 ? new Stop(Checkpoint.Point.valueOf(args[2]), Integer.parseInt(args[3]), out) : null;
        Checkpoint checkpoint = stop == null ? Checkpoint.NONE : stop;
        try (Store store = Store.open(Path.of(args[0]), checkpoint)) {
            if (args[1].equals("recode")) {
                store.recode(document -> Codings.of(document, "2"), Progress.NONE);
            } else {
                add(store, checkpoint, out);
            }
        }
        out.println("done");
    }

    private static void add(Store store, Checkpoint checkpoint, PrintStream out) {
        for (int i = 0; i < BATCHES; i++) {
            List<Entry> batch = batch(i);
            store.commit(batch, List.of(file(i)));
            batch.forEach(
                    entry -> out.println("acknowledged " + entry.document().id()));
            checkpoint.reached(Checkpoint.Point.AFTER_ACKNOWLEDGE);
        }
    }

    /** A file that ends with a batch. */
    static TakenFile file(int number) {
        return new TakenFile(Records.SOURCE, "file " + number, "content " + number);
    }

    static List<Entry> batch(int number) {
        return Records.numbered(number * BATCH, (number + 1) * BATCH);
    }

    /** Announces the point and waits for the end. */
    private static final class Stop implements Checkpoint {
        private final Point point;
        private final PrintStream out;
        private int left;

        Stop(Point point, int batch, PrintStream out) {
            this.point = point;
            this.left = batch;
            this.out = out;
        }

        @Override
        public void reached(Point reached) {
            if (reached == point && left-- == 0) {
                out.println("at " + point);
                waitForTheEnd();
            }
        }

        private static void waitForTheEnd() {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

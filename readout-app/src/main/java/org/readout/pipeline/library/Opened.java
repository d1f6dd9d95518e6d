package org.readout.pipeline.library;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.readout.code.Retelling;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.pipeline.dyad.Snapshots;
import org.readout.pipeline.meeting.SidesTold;
import org.readout.store.Store;

/**
 * A store that is open, with what is counted of its record: shared by all that answer from it, closed by the last of them. Safe for
 * use by several threads.
 */
final class Opened {
    private final Store store;
    private final Retelling retelling = new Retelling(ChineseLexicon.CHINA);
    private final Snapshots snapshots;
    private final AtomicInteger users = new AtomicInteger(1);

    /** With one user. */
    Opened(Store store) {
        this.store = store;
        this.snapshots = new Snapshots(store, retelling);
    }

    /**
     * With one user.
     *
     * @throws org.readout.store.StoreException if that cannot be done
     */
    static Opened in(Path home) {
        return new Opened(Store.open(home, new SidesTold()));
    }

    /** The same with one user more. */
    Opened shared() {
        users.incrementAndGet();
        return this;
    }

    Store store() {
        return store;
    }

    Retelling retelling() {
        return retelling;
    }

    Snapshots snapshots() {
        return snapshots;
    }

    void close() {
        if (users.decrementAndGet() == 0) {
            store.close();
        }
    }
}

package org.readout.pipeline;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.readout.code.Retelling;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.store.Store;

/**
 * A store that is open, with what is counted of its record: shared by all libraries that answer from it, closed with the last of them.
 * Safe for use by several threads.
 */
final class Opened {
    private final Store store;
    private final Retelling retelling = new Retelling(ChineseLexicon.CHINA);
    private final Snapshots snapshots;
    private final AtomicInteger users;

    /** @param users how many libraries will close it */
    Opened(Store store, int users) {
        this.store = store;
        this.snapshots = new Snapshots(store, retelling);
        this.users = new AtomicInteger(users);
    }

    /** @throws org.readout.store.StoreException if that cannot be done */
    static Opened in(Path home, int users) {
        return new Opened(Store.open(home, new SidesTold()), users);
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

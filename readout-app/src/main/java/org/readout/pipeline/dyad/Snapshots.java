package org.readout.pipeline.dyad;

import org.jspecify.annotations.Nullable;
import org.readout.code.Retelling;
import org.readout.store.Store;

/** The snapshot of a record, made once for as long as the record is the same, whoever asks. Safe for use by several threads. */
public final class Snapshots {
    private final Store store;
    private final Retelling retelling;
    private @Nullable Snapshot snapshot;
    private long version;

    /** The record is read when it is first asked for. */
    public Snapshots(Store store, Retelling retelling) {
        this.store = store;
        this.retelling = retelling;
    }

    /** What is counted of the record as it is now; the same object as before if nothing has been committed since. */
    public synchronized Snapshot now() {
        long now = store.version();
        Snapshot known = snapshot;
        if (known == null || now != version) {
            known = Snapshot.of(store, retelling);
            snapshot = known;
            version = now;
        }
        return known;
    }
}

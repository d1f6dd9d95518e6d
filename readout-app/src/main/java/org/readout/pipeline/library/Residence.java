package org.readout.pipeline.library;

import java.nio.file.Path;
import org.readout.lexicon.Lexicon;

/**
 * A home folder opened for who asks many questions: its libraries share what is counted of the record, which is read once and kept
 * until the record changes. Open before the lexicon is read, so that it can already be told whether the record has changed. Safe for
 * use by several threads.
 */
public final class Residence implements AutoCloseable {
    private final Opened opened;

    private Residence(Opened opened) {
        this.opened = opened;
    }

    /**
     * Opens a home folder, made if missing.
     *
     * @throws org.readout.store.StoreException if that cannot be done
     */
    public static Residence in(Path home) {
        return new Residence(Opened.in(home));
    }

    /** One more library, for one thread; closed by itself. */
    public Library library(Lexicon lexicon) {
        return Library.resident(opened.shared(), lexicon);
    }

    /** As {@link Library#version()}. */
    public long version() {
        return opened.store().version();
    }

    @Override
    public void close() {
        opened.close();
    }
}

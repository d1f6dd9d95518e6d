package org.readout.serve;

import java.nio.file.Path;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.library.Residence;
import org.readout.store.RecordChanged;

/**
 * Who answers: some libraries of one home folder, each worked with by one thread at a time. Before there is a record an empty
 * one answers; none is made. Safe for use by several threads.
 */
final class Desk implements AutoCloseable {
    private static final int TRIES = 4;

    private final Path home;
    private final Supplier<Lexicon> lexicon;
    private final int size;
    /** Whoever answered last answers next: it has most of what a reader asks for at hand. */
    private final BlockingDeque<Library> free;

    private @Nullable Residence residence;
    private boolean staffed;
    private boolean closed;

    Desk(Path home, Supplier<Lexicon> lexicon, int size) {
        this.home = home;
        this.lexicon = lexicon;
        this.size = size;
        this.free = new LinkedBlockingDeque<>(size);
    }

    /**
     * Waits for a library and asks it. If documents were added while it read, it is asked again.
     *
     * @throws RecordChanged if the record changes faster than the question is answered
     */
    <T> T ask(Function<Library, T> question) {
        Residence open = open();
        if (open == null) {
            try (Library none = Library.none(lexicon.get())) {
                return question.apply(none);
            }
        }
        staff(open, lexicon.get());
        Library library = taken();
        try {
            return persistent(library, question);
        } finally {
            free.addFirst(library);
        }
    }

    /** Another number after every change of the record; 0 as long as there is none. */
    long version() {
        Residence open = open();
        return open == null ? 0 : open.version();
    }

    private static <T> T persistent(Library library, Function<Library, T> question) {
        for (int left = TRIES; ; left--) {
            try {
                return question.apply(library);
            } catch (RecordChanged e) {
                if (left == 1) {
                    throw e;
                }
            }
        }
    }

    private Library taken() {
        try {
            return free.takeFirst();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for its turn", e);
        }
    }

    private synchronized @Nullable Residence open() {
        if (residence == null && !closed && Library.exists(home)) {
            residence = Residence.in(home);
        }
        return residence;
    }

    private synchronized void staff(Residence open, Lexicon read) {
        for (int i = 0; i < size && !staffed; i++) {
            free.add(open.library(read));
        }
        staffed = true;
    }

    /** Waits until each library is free, then closes it; who asks later is answered from an empty record. */
    @Override
    public synchronized void close() {
        closed = true;
        if (staffed) {
            for (int i = 0; i < size; i++) {
                taken().close();
            }
            staffed = false;
        }
        if (residence != null) {
            residence.close();
            residence = null;
        }
    }
}

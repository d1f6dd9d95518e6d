package org.readout.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.Library;
import org.readout.store.RecordChanged;

/**
 * Who answers: some libraries of one home folder, each worked with by one thread at a time. Before there is a record an empty
 * one answers; none is made. Safe for use by several threads.
 */
final class Desk implements AutoCloseable {
    private static final int TRIES = 4;

    private final Path home;
    private final Lexicon lexicon;
    private final int size;
    /** Whoever answered last answers next: it has most of what a reader asks for at hand. */
    private final BlockingDeque<Library> free;

    private boolean open;
    private @Nullable Library watched;

    Desk(Path home, Lexicon lexicon, int size) {
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
        if (!ready()) {
            try (Library none = Library.none(lexicon)) {
                return question.apply(none);
            }
        }
        Library library = taken();
        try {
            return persistent(library, question);
        } finally {
            free.addFirst(library);
        }
    }

    /** Another number after every change of the record. */
    long version() {
        Library one = ready() ? watched : null;
        return one == null ? 0 : one.version();
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

    private synchronized boolean ready() {
        if (!open && Library.exists(home)) {
            List<Library> all = Library.residents(home, lexicon, size);
            watched = all.get(0);
            free.addAll(all);
            open = true;
        }
        return open;
    }

    /** Waits until each library is free, then closes it. */
    @Override
    public synchronized void close() {
        List<Library> all = open ? Stream.generate(this::taken).limit(size).toList() : List.of();
        all.forEach(Library::close);
        open = false;
    }
}

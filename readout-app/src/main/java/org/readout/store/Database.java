package org.readout.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * The database file with its connections: one that writes, used by one thread at a time, and a fresh one for every read. In
 * WAL mode readers neither wait for the writer, of this or another process, nor see half of what it does.
 */
final class Database implements AutoCloseable {
    static final String FILE = "readout.db";
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Connections of one process share a memory of the same name. */
    private static final AtomicLong MEMORIES = new AtomicLong();

    private final Failures failures;
    private final Jdbi readers;
    private final Jdbi writers;
    private Handle writer;
    private final Object watch = new Object();
    private @Nullable Handle watcher;

    private Database(Failures failures, Jdbi readers, Jdbi writers, Handle writer) {
        this.failures = failures;
        this.readers = readers;
        this.writers = writers;
        this.writer = writer;
    }

    /**
     * Opens, creates or migrates.
     *
     * @param home folder of the file; created if missing
     * @param patience how long to wait for a lock
     * @throws StoreException if that cannot be done
     */
    static Database open(Path home, Duration patience) {
        Path file = folder(home).resolve(FILE);
        return open(file, "jdbc:sqlite:" + file, patience);
    }

    /** One that is empty and vanishes when it is closed. */
    static Database inMemory() {
        String name = "memory" + MEMORIES.incrementAndGet();
        return open(Path.of(name), "jdbc:sqlite:file:" + name + "?mode=memory&cache=shared", PATIENCE);
    }

    private static Database open(Path file, String url, Duration patience) {
        Failures failures = new Failures(file);
        try {
            Jdbi writers = Jdbi.create(() -> writing(patience).createConnection(url));
            Handle writer = writers.open();
            try {
                Migrations.run(writer, file);
                Jdbi readers = Jdbi.create(() -> shared(patience).createConnection(url));
                return new Database(failures, readers, writers, writer);
            } catch (RuntimeException | SQLException e) {
                writer.close();
                throw e;
            }
        } catch (RuntimeException e) {
            throw failures.explain(e);
        } catch (SQLException e) {
            throw failures.explain(e);
        }
    }

    private static Path folder(Path home) {
        try {
            return Files.createDirectories(home);
        } catch (IOException e) {
            throw new StoreException(
                    home + ": the home folder cannot be made; make room for it or choose another home (--home DIR)", e);
        }
    }

    /** What was acknowledged must survive a power cut: every commit is synchronised with the disk. */
    private static SQLiteConfig writing(Duration patience) {
        SQLiteConfig config = shared(patience);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        // The lock is taken at the start: a transaction that first reads and then writes could not be waited for.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config;
    }

    private static SQLiteConfig shared(Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        return config;
    }

    /** Reads from one unchanging state of the database. */
    <T> T read(Function<Handle, T> task) {
        try {
            return readers.inTransaction(task::apply);
        } catch (RuntimeException e) {
            throw failures.explain(e);
        }
    }

    /** As {@link #read}, for a task that hands on what it reads while it reads. */
    void look(Consumer<Handle> task) {
        read(handle -> {
            task.accept(handle);
            return handle;
        });
    }

    /** Runs a task with the writing connection; transactions are the task's own. */
    synchronized <T> T write(Function<Handle, T> task) {
        try {
            return task.apply(writer);
        } catch (RuntimeException e) {
            renew(e);
            throw failures.explain(e);
        }
    }

    /** Another number after each change of documents, codings or corrections, by this process or another. */
    long version() {
        synchronized (watch) {
            try {
                Handle watching = watcher == null ? readers.open() : watcher;
                watcher = watching;
                return watching.select("SELECT mark FROM edition")
                        .mapTo(long.class)
                        .one();
            } catch (RuntimeException e) {
                throw failures.explain(e);
            }
        }
    }

    /** After a failure SQLite and its driver may disagree on whether a transaction is open; a new connection has none. */
    private void renew(RuntimeException failure) {
        try {
            Handle failed = writer;
            writer = writers.open();
            failed.close();
        } catch (JdbiException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public synchronized void close() {
        synchronized (watch) {
            if (watcher != null) {
                watcher.close();
            }
        }
        writer.close();
    }
}

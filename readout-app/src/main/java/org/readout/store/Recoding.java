package org.readout.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.readout.model.Coding;
import org.readout.model.Document;

/**
 * Replaces all codings, a batch to a transaction. How far it came is part of each transaction: a run that was ended is taken
 * up there, if the versions of coder and lexicon are still those it began with, and begun anew otherwise.
 */
final class Recoding {
    private static final String RESET = "DELETE FROM recoding";
    private static final String MARK = "INSERT INTO recoding (coder, lexicon, last) VALUES (:coder, :lexicon, :last)";

    private final Database database;
    private final Checkpoint checkpoint;
    private final Telling telling;
    private final Function<Document, Coding> coder;

    Recoding(Database database, Checkpoint checkpoint, Telling telling, Function<Document, Coding> coder) {
        this.database = database;
        this.checkpoint = checkpoint;
        this.telling = telling;
        this.coder = coder;
    }

    private Replacing recoded(Documents.Row row) {
        Document document = row.document();
        return new Replacing(row.id(), document, PreparedCoding.of(coder.apply(document), document.text(), telling));
    }

    /** Number of documents coded by this call. */
    int run(Progress progress) {
        int total = database.read(Recoding::documents);
        long last = database.read(this::resume);
        int done = database.read(handle -> before(handle, last));
        int coded = 0;
        List<Documents.Row> rows = after(last);
        while (!rows.isEmpty()) {
            write(rows.parallelStream().map(this::recoded).toList());
            coded += rows.size();
            progress.at(Math.min(total, done + coded), total);
            rows = after(rows.get(rows.size() - 1).id());
        }
        database.write(handle -> handle.execute(RESET));
        return coded;
    }

    private static int documents(Handle handle) {
        return handle.select("SELECT count(*) FROM document").mapTo(int.class).one();
    }

    private static int before(Handle handle, long last) {
        return handle.select("SELECT count(*) FROM document WHERE id <= ?", last)
                .mapTo(int.class)
                .one();
    }

    /** The last row an ended run of the same versions has done; 0 to begin with the first. */
    private long resume(Handle handle) {
        Optional<Mark> mark = handle.select("SELECT coder, lexicon, last FROM recoding")
                .map((row, context) -> new Mark(row.getString(1), row.getString(2), row.getLong(3)))
                .findOne();
        return mark.filter(m -> Documents.after(handle, m.last - 1, 1).stream()
                        .map(row -> coder.apply(row.document()))
                        .anyMatch(m::fits))
                .map(Mark::last)
                .orElse(0L);
    }

    /** How far a run came. */
    private record Mark(String coder, String lexicon, long last) {
        boolean fits(Coding coding) {
            return coding.coder().equals(coder) && coding.lexicon().equals(lexicon);
        }
    }

    private List<Documents.Row> after(long last) {
        return database.read(handle -> Documents.after(handle, last, Documents.CHUNK));
    }

    private void write(List<Replacing> batch) {
        checkpoint.reached(Checkpoint.Point.BEFORE_WRITE);
        database.write(handle -> handle.inTransaction(inside -> {
            replace(inside, batch);
            checkpoint.reached(Checkpoint.Point.BEFORE_COMMIT);
            return batch.size();
        }));
        checkpoint.reached(Checkpoint.Point.AFTER_COMMIT);
    }

    private static void replace(Handle handle, List<Replacing> batch) {
        Replacing.write(handle, batch);
        Replacing last = batch.get(batch.size() - 1);
        handle.execute(RESET);
        handle.createUpdate(MARK)
                .bind("coder", last.coding().coding().coder())
                .bind("lexicon", last.coding().coding().lexicon())
                .bind("last", last.id())
                .execute();
    }
}

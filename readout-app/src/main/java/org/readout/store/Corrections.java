package org.readout.store;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.readout.model.Coding;
import org.readout.model.Correction;
import org.readout.model.DocId;
import org.readout.model.Document;

/**
 * The corrections of a store. One is never kept without the coding it makes: readers see both or neither, as in "the host was
 * 王毅" with a coding in which he hosts.
 */
public final class Corrections {
    private final Database database;
    private final Telling telling;

    Corrections(Database database, Telling telling) {
        this.database = database;
        this.telling = telling;
    }

    /** Every correction, undone ones too, in the order they were made. */
    public List<Correction> all() {
        return database.read(CorrectionRows::all);
    }

    /**
     * Keeps a correction and puts the coding it makes in the place of the document's, or does neither.
     *
     * @param corrected the coding with this correction applied
     * @return the correction with its number
     * @throws IllegalArgumentException if the document is not stored
     */
    public Correction make(Correction correction, Document document, Coding corrected) {
        PreparedCoding prepared = PreparedCoding.of(corrected, document.text(), telling);
        return database.write(handle -> handle.inTransaction(inside -> {
            long row = row(inside, document.id());
            Replacing.write(inside, List.of(new Replacing(row, document, prepared)));
            return correction.numbered(CorrectionRows.add(inside, row, correction));
        }));
    }

    /**
     * Undoes a correction and puts the coding without it in place, or does neither.
     *
     * @param restored the coding with the other corrections that hold
     * @return false if there is no correction of this number that holds
     */
    public boolean undo(long number, Correction.Act act, Document document, Coding restored) {
        PreparedCoding prepared = PreparedCoding.of(restored, document.text(), telling);
        return database.write(handle -> handle.inTransaction(inside -> {
            boolean undone = CorrectionRows.undo(inside, number, act);
            if (undone) {
                Replacing.write(inside, List.of(new Replacing(row(inside, document.id()), document, prepared)));
            }
            return undone;
        }));
    }

    private static long row(Handle handle, DocId document) {
        Long row = Ids.of(handle, Set.of(document)).get(document.sha256());
        if (row == null) {
            throw new IllegalArgumentException("document " + document + " is not stored");
        }
        return row;
    }
}

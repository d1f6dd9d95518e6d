package org.readout.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * What a failure of the database means to a person.
 *
 * @param file the database
 */
record Failures(Path file) {

    /** The failure as one line; what is not a failure of the database is returned as it is. */
    RuntimeException explain(RuntimeException failure) {
        SQLException cause = cause(failure);
        return cause == null ? failure : new StoreException(line(cause), failure);
    }

    StoreException explain(SQLException failure) {
        return new StoreException(line(failure), failure);
    }

    private static @Nullable SQLException cause(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof StoreException) {
                return null;
            }
            if (t instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    private String line(SQLException failure) {
        return file + ": " + meaning(failure);
    }

    private static String meaning(SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return oneLine(failure);
        }
        // The low byte is the primary code; the rest only refines it.
        SQLiteErrorCode primary = SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff);
        return switch (primary) {
            case SQLITE_FULL ->
                "the disk is full; nothing stored before is lost: free some space and run the command again";
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "another process is writing to the database;" + " wait until it is done and run the command again";
            case SQLITE_CORRUPT ->
                "the database is damaged;" + " keep a copy of it and add the sources again to a new home (--home DIR)";
            case SQLITE_NOTADB -> "this is not a database; move it away or choose another home (--home DIR)";
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
                "the database cannot be written;" + " make the folder writable or choose another home (--home DIR)";
            case SQLITE_IOERR ->
                "the disk could not be read or written (" + oneLine(failure) + "); nothing stored before is lost";
            default -> oneLine(failure);
        };
    }

    private static String oneLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ").strip();
    }
}

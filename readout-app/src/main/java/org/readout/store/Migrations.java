package org.readout.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Brings a database to the version of this program. The version is {@code PRAGMA user_version}; version n is reached from
 * n − 1 by the n-th script, in one transaction with the new number, so that a database is never between two versions.
 */
final class Migrations {
    private static final List<String> SCRIPTS = List.of(
            "V1__documents_and_codings.sql",
            "V2__files_of_collections.sql",
            "V3__attestations.sql",
            "V4__no_index_of_texts.sql",
            "V5__told.sql",
            "V6__outlines.sql",
            "V7__corrections.sql",
            "V8__edition.sql");
    /** {@code PRAGMA application_id} of a Readout database: "RDOT". */
    private static final int APPLICATION = 0x52444f54;

    private Migrations() {}

    /** Migrates if needed; a database that is up to date is only read, so that it opens while another process writes. */
    static void run(Handle handle, Path file) throws SQLException {
        check(handle, file);
        if (pragma(handle, "user_version") < SCRIPTS.size()) {
            // Asked again inside: another process may have migrated meanwhile.
            handle.useTransaction(inside -> {
                for (int version = pragma(inside, "user_version"); version < SCRIPTS.size(); version++) {
                    script(inside, SCRIPTS.get(version));
                    set(inside, "user_version", version + 1);
                    set(inside, "application_id", APPLICATION);
                }
            });
        }
    }

    private static void check(Handle handle, Path file) {
        int version = pragma(handle, "user_version");
        if (version > SCRIPTS.size()) {
            throw new StoreException(file + ": the database is of version " + version + ", this program reads up to "
                    + SCRIPTS.size() + "; use a newer Readout or choose another home (--home DIR)");
        }
        if (pragma(handle, "application_id") != APPLICATION && !empty(handle)) {
            throw new StoreException(
                    file + ": this is the database of another program; choose another home (--home DIR)");
        }
    }

    private static boolean empty(Handle handle) {
        return handle.select("SELECT count(*) FROM sqlite_schema")
                        .mapTo(int.class)
                        .one()
                == 0;
    }

    private static int pragma(Handle handle, String name) {
        return handle.select("PRAGMA " + name).mapTo(int.class).one();
    }

    private static void set(Handle handle, String name, int value) {
        handle.execute("PRAGMA " + name + " = " + value);
    }

    /** Runs a script whole: it holds triggers, which a splitter at semicolons would cut. */
    private static void script(Handle handle, String name) throws SQLException {
        try (InputStream in = Migrations.class.getResourceAsStream(name);
                Statement statement = handle.getConnection().createStatement()) {
            if (in == null) {
                throw new IllegalStateException("the script " + name + " is not in the program");
            }
            statement.executeUpdate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the script " + name + " cannot be read", e);
        }
    }
}

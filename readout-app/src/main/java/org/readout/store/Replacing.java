package org.readout.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.readout.model.Document;

/**
 * A document whose coding is to be replaced, with all that is told from it.
 *
 * @param id its row
 * @param document the document
 * @param coding its new coding
 */
record Replacing(long id, Document document, PreparedCoding coding) {
    private static final List<String> FORGET = List.of(
            "DELETE FROM item WHERE document IN (SELECT value FROM json_each(:ids))",
            "DELETE FROM attested WHERE document IN (SELECT value FROM json_each(:ids))",
            "DELETE FROM told WHERE document IN (SELECT value FROM json_each(:ids))");
    private static final String DATE = "UPDATE document SET dated = :dated WHERE id = :id AND dated IS NOT :dated";

    /** Within a transaction of the caller. */
    static void write(Handle handle, List<Replacing> batch) {
        List<Long> ids = batch.stream().map(Replacing::id).toList();
        FORGET.forEach(forget ->
                handle.createUpdate(forget).bind("ids", ids.toString()).execute());
        CodingRows codings = new CodingRows(handle);
        for (Replacing one : batch) {
            codings.add(one.id, one.coding);
            handle.createUpdate(DATE)
                    .bind("id", one.id)
                    .bind("dated", DocumentRows.text(DocumentRows.dated(one.document, one.coding.coding())))
                    .execute();
        }
        codings.write();
    }
}

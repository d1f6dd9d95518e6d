package org.readout.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.readout.model.DocId;

/**
 * Writes one batch in one transaction.
 *
 * @param checkpoint told of every point passed
 * @param telling tells what was said at which meeting
 */
record Commit(Checkpoint checkpoint, Telling telling) {
    /**
     * Settles who stands for whom in every group that got a new member: the longest text, of equal ones the smallest
     * identifier. Decided anew from the whole group, it does not depend on who came first.
     */
    private static final String REGROUP =
            """
            WITH pair AS (
              SELECT new.id AS new, old.id AS old FROM document AS new
              JOIN document AS old
                ON old.outlet = new.outlet AND old.published = new.published AND old.title = new.title
                AND old.title <> '' AND old.published IS NOT NULL AND old.id <> new.id
              WHERE new.id > :last
            )
            UPDATE document AS d
            SET same_as = nullif((
              SELECT kept.id FROM document AS kept
              WHERE kept.outlet = d.outlet AND kept.published = d.published AND kept.title = d.title
                AND kept.title <> '' AND kept.published IS NOT NULL
              ORDER BY kept.text_length DESC, kept.sha256
              LIMIT 1), d.id)
            WHERE d.id IN (SELECT new FROM pair UNION SELECT old FROM pair)
            """;

    Acknowledged run(Handle handle, List<Entry> batch, List<TakenFile> files) {
        List<Prepared> prepared =
                batch.parallelStream().map(entry -> Prepared.of(entry, telling)).toList();
        checkpoint.reached(Checkpoint.Point.BEFORE_WRITE);
        Acknowledged acknowledged = handle.inTransaction(inside -> write(inside, prepared, files));
        checkpoint.reached(Checkpoint.Point.AFTER_COMMIT);
        checkpoint.reached(Checkpoint.Point.BEFORE_ACKNOWLEDGE);
        return acknowledged;
    }

    private Acknowledged write(Handle handle, List<Prepared> batch, List<TakenFile> files) {
        long last = handle.select("SELECT coalesce(max(id), 0) FROM document")
                .mapTo(long.class)
                .one();
        int duplicates = duplicates(handle);
        Set<DocId> ids = new HashSet<>();
        batch.forEach(entry -> ids.add(entry.document().id()));
        Map<String, Long> known = Ids.of(handle, ids);
        int before = known.size();
        int places = insert(handle, batch, known, last);
        TakenFiles.add(handle, files);
        checkpoint.reached(Checkpoint.Point.AFTER_WRITE);
        handle.createUpdate(REGROUP).bind("last", last).execute();
        int added = known.size() - before;
        Acknowledged acknowledged = new Acknowledged(added, duplicates(handle) - duplicates, places);
        checkpoint.reached(Checkpoint.Point.BEFORE_COMMIT);
        return acknowledged;
    }

    private static int insert(Handle handle, List<Prepared> batch, Map<String, Long> known, long last) {
        DocumentRows documents = new DocumentRows(handle);
        CodingRows codings = new CodingRows(handle);
        long next = last;
        for (Prepared entry : batch) {
            Long id = known.get(entry.sha256());
            if (id == null) {
                id = ++next;
                known.put(entry.sha256(), id);
                PreparedCoding coding = codingOf(entry);
                documents.add(id, entry, coding.coding());
                codings.add(id, coding);
            }
            documents.place(id, entry.document().provenance());
        }
        int places = documents.write();
        codings.write();
        return places;
    }

    private static PreparedCoding codingOf(Prepared entry) {
        if (entry.coding() == null) {
            throw new IllegalArgumentException("document " + entry.sha256() + " is new and has no coding");
        }
        return entry.coding();
    }

    private static int duplicates(Handle handle) {
        return handle.select("SELECT count(*) FROM document WHERE same_as IS NOT NULL")
                .mapTo(int.class)
                .one();
    }
}

package org.readout.pipeline.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.ingest.DailyFile;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Item;
import org.readout.model.Coding;
import org.readout.model.DocId;
import org.readout.store.Acknowledged;
import org.readout.store.Entry;
import org.readout.store.Store;

/**
 * Adds items to the store batch by batch: what the store does not know is coded by all threads, then the batch is
 * committed and acknowledged as a whole. While one batch is committed the next is being coded, so that neither the disk
 * nor the threads wait for each other. A run that is killed in between loses only batches that were not acknowledged,
 * and a second run adds them. Confined to one thread.
 */
final class Adding {
    private final Store store;
    private final Reader reader;
    private final Team team;
    private final IntakeOptions options;
    private final AddListener listener;
    private final Set<Declaration> declared = new HashSet<>();
    private final FilesMet files;
    private Added added = Added.NOTHING;
    private @Nullable Pending pending;

    Adding(Store store, Reader reader, Team team, IntakeOptions options, AddListener listener) {
        this.store = store;
        this.reader = reader;
        this.team = team;
        this.options = options;
        this.listener = listener;
        this.files = new FilesMet(store);
    }

    /** A batch that is being coded and not committed yet. */
    private record Pending(InBatches.Batch batch, Team.Started<Entry> entries) {}

    /** Has a batch coded and commits the one before. */
    void batch(InBatches.Batch batch) {
        List<Item> items = batch.items();
        // What stands in the batch before as well may be coded twice; the store keeps the first.
        Set<DocId> known =
                store.known(items.stream().map(item -> item.document().id()).collect(Collectors.toSet()));
        Pending next = new Pending(batch, team.start(items, item -> entry(item, known)));
        settle();
        pending = next;
    }

    /** Commits what was handed over and is not committed yet; to be called behind the last batch. */
    void settle() {
        if (pending != null) {
            Pending coded = pending;
            pending = null;
            commit(coded.batch(), coded.entries().results());
        }
    }

    private void commit(InBatches.Batch batch, List<Entry> entries) {
        Acknowledged acknowledged = store.commit(entries, files.ended(batch.ended()));
        added = added.plus(acknowledged, entries.size(), files.counts());
        batch.items()
                .forEach(item -> declare(
                        item.document().provenance().source(), item.document().outlet()));
        listener.acknowledged(added);
    }

    /** Whether every item of a file is in the store; what the user says of its source is noted all the same. */
    boolean knows(DailyFile file) {
        boolean same = files.unchanged(file);
        if (same) {
            declare(file.collection(), "");
        }
        return same;
    }

    /** What the user says of a source. An outlet is said of documents that name none themselves. */
    private record Declaration(String source, String outlet, String selectedBy) {}

    private void declare(String source, String outlet) {
        Declaration said = new Declaration(source, options.outlet().equals(outlet) ? outlet : "", options.selectedBy());
        if (!(said.outlet.isEmpty() && said.selectedBy.isEmpty()) && declared.add(said)) {
            store.declare(said.source, said.outlet, said.selectedBy);
        }
    }

    Added soFar() {
        return added.with(files.counts());
    }

    private Entry entry(Item item, Set<DocId> known) {
        Coding coding = known.contains(item.document().id()) ? null : reader.read(item.document());
        return new Entry(item.document(), item.bytes(), coding);
    }
}

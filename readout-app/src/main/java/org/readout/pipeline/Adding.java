package org.readout.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Item;
import org.readout.model.Coding;
import org.readout.model.DocId;
import org.readout.store.Entry;
import org.readout.store.Store;

/**
 * Adds items to the store batch by batch: what the store does not know is coded by all threads, then the batch is
 * committed and acknowledged as a whole. A run that is killed in between loses only the batch that was not acknowledged,
 * and a second run adds it.
 */
final class Adding {
    private final Store store;
    private final Reader reader;
    private final Team team;
    private final IntakeOptions options;
    private final AddListener listener;
    private final Set<String> declared = new HashSet<>();
    private Added added = Added.NOTHING;

    Adding(Store store, Reader reader, Team team, IntakeOptions options, AddListener listener) {
        this.store = store;
        this.reader = reader;
        this.team = team;
        this.options = options;
        this.listener = listener;
    }

    void batch(List<Item> items) {
        Set<DocId> known =
                store.known(items.stream().map(item -> item.document().id()).collect(Collectors.toSet()));
        List<Entry> entries = team.map(items, item -> entry(item, known));
        added = added.plus(store.commit(entries), entries.size());
        items.forEach(item -> declare(item.document().provenance().source()));
        listener.acknowledged(added);
    }

    private void declare(String source) {
        boolean said = !options.outlet().isEmpty() || !options.selectedBy().isEmpty();
        if (said && declared.add(source)) {
            store.declare(source, options.outlet(), options.selectedBy());
        }
    }

    Added soFar() {
        return added;
    }

    private Entry entry(Item item, Set<DocId> known) {
        Coding coding = known.contains(item.document().id()) ? null : reader.read(item.document());
        return new Entry(item.document(), item.bytes(), coding);
    }
}

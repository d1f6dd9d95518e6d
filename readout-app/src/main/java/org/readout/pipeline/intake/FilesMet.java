package org.readout.pipeline.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.ingest.DailyFile;
import org.readout.store.Store;
import org.readout.store.TakenFile;

/** The daily files met in one call, held against those the store has. Confined to one thread. */
final class FilesMet {
    private final Store store;
    private final Map<String, Map<String, String>> taken = new HashMap<>();
    private int fresh;
    private int changed;
    private int unchanged;

    FilesMet(Store store) {
        this.store = store;
    }

    /** Whether the file is in the store as it is; counted if so. */
    boolean unchanged(DailyFile file) {
        boolean same = file.sha256().equals(taken(file).get(file.name()));
        unchanged += same ? 1 : 0;
        return same;
    }

    /** The files as the store keeps them; counted as taken in. */
    List<TakenFile> ended(List<DailyFile> files) {
        files.forEach(this::count);
        return files.stream()
                .map(file -> new TakenFile(file.collection(), file.name(), file.sha256()))
                .toList();
    }

    Added.Files counts() {
        return new Added.Files(fresh, changed, unchanged);
    }

    private void count(DailyFile file) {
        if (taken(file).put(file.name(), file.sha256()) == null) {
            fresh++;
        } else {
            changed++;
        }
    }

    /** Asked once a collection: a query for each of thousands of files would cost more than reading them. */
    private Map<String, String> taken(DailyFile file) {
        return taken.computeIfAbsent(file.collection(), source -> new HashMap<>(store.takenFiles(source)));
    }
}

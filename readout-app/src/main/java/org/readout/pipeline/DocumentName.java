package org.readout.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.ingest.Intake;
import org.readout.ingest.Item;
import org.readout.ingest.Problem;
import org.readout.ingest.Sources;
import org.readout.store.AmbiguousId;
import org.readout.store.Store;
import org.readout.store.Stored;

/**
 * Finds the document a person means: by the beginning of its identifier, or by a file that holds it alone. Confined to one thread.
 */
public final class DocumentName {
    private static final Pattern PREFIX = Pattern.compile("[0-9a-f]{4,64}");
    private static final String REMEDY =
            "give at least four digits of an identifier as meetings and search print it, or a file with one document";

    private final Store store;
    private final Sources sources;

    /** @param sources what files are read with */
    public DocumentName(Store store, Sources sources) {
        this.store = store;
        this.sources = sources;
    }

    /** @throws BadRequest if there is none, or several */
    public Stored find(String name) {
        Optional<Stored> byId = PREFIX.matcher(name).matches() ? byPrefix(name) : Optional.empty();
        return byId.orElseGet(() -> inFile(name));
    }

    private Optional<Stored> byPrefix(String prefix) {
        return byPrefix(store, prefix);
    }

    /** @throws BadRequest if several identifiers begin so */
    public static Optional<Stored> byPrefix(Store store, String prefix) {
        try {
            return store.find(prefix);
        } catch (AmbiguousId e) {
            throw new BadRequest(String.valueOf(e.getMessage()));
        }
    }

    private Stored inFile(String name) {
        List<Item> items = new ArrayList<>();
        sources.read(name, new Intake() {
            @Override
            public void item(Item item) {
                items.add(item);
            }

            @Override
            public void problem(Problem problem) {
                // A file that cannot be read holds no document; that is said below.
            }
        });
        if (items.size() > 1) {
            throw new BadRequest(name + " holds " + items.size() + " documents; " + REMEDY);
        }
        if (items.isEmpty()) {
            throw new BadRequest("no document '" + name + "' in this record; " + REMEDY);
        }
        return byPrefix(items.get(0).document().id().sha256())
                .orElseThrow(() -> new BadRequest(name + " is not in this record; add it with: readout add " + name));
    }
}

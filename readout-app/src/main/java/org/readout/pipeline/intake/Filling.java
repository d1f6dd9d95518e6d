package org.readout.pipeline.intake;

import java.util.List;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.store.Store;

/**
 * Takes sources into a store, batch by batch. Confined to one thread, which others code for.
 *
 * @param threads how many documents are coded at once
 */
public record Filling(Store store, Lexicon lexicon, int threads) {
    /** Documents; what was acknowledged is kept whatever happens after. */
    public Added add(List<String> names, Sources sources, IntakeOptions options, AddListener listener) {
        try (Team team = new Team(threads)) {
            Adding adding = new Adding(store, Reader.of(lexicon), team, options, listener);
            for (String name : names) {
                InBatches batches = new InBatches(adding::batch, adding::knows, listener);
                sources.read(name, batches);
                batches.finish();
            }
            adding.settle();
            return adding.soFar();
        }
    }

    /** Dated events and series, likewise. */
    public Added importData(List<String> names, Sources sources, IntakeOptions options, AddListener listener) {
        Reader reader = Reader.ofData(lexicon);
        try (Team team = new Team(threads)) {
            Adding adding = new Adding(store, reader, team, options, listener);
            for (String name : names) {
                InBatches batches = new InBatches(adding::batch, adding::knows, listener);
                Importing importing = new Importing(batches, reader, options.today());
                sources.read(name, importing);
                batches.finish();
                adding.settle();
                importing.sources().forEach(source -> Sources.selectedBy(source)
                        .filter(criterion -> options.selectedBy().isEmpty())
                        .ifPresent(criterion -> store.declare(source, "", criterion)));
            }
            return adding.soFar();
        }
    }
}

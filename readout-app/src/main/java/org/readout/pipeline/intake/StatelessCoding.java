package org.readout.pipeline.intake;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.readout.ingest.Intake;
import org.readout.ingest.Item;
import org.readout.model.Coding;
import org.readout.model.Document;

/** Codes sources without keeping anything. */
public final class StatelessCoding implements AutoCloseable {
    private final Reader reader;
    private final Team team;

    public StatelessCoding(Reader reader, int threads) {
        this.reader = reader;
        this.team = new Team(threads);
    }

    /**
     * Hands over every document with its coding, in the order of the source.
     *
     * @param source reads the documents into an intake
     */
    public void run(Consumer<Intake> source, BiConsumer<Document, Coding> coded, AddListener listener) {
        InBatches batches = new InBatches(batch -> code(batch.items(), coded), file -> false, listener);
        source.accept(batches);
        batches.finish();
    }

    private void code(List<Item> items, BiConsumer<Document, Coding> coded) {
        List<Document> documents = items.stream().map(Item::document).toList();
        List<Coding> codings = team.map(documents, reader::read);
        for (int i = 0; i < documents.size(); i++) {
            coded.accept(documents.get(i), codings.get(i));
        }
    }

    @Override
    public void close() {
        team.close();
    }
}

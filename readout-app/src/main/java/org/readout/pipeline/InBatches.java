package org.readout.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.readout.ingest.Intake;
import org.readout.ingest.Item;
import org.readout.ingest.Problem;

/** Gathers items and hands them over many at a time, in order; problems and progress pass straight through. */
final class InBatches implements Intake {
    private static final int SIZE = 200;

    private final Consumer<List<Item>> batch;
    private final AddListener listener;
    private final List<Item> waiting = new ArrayList<>();

    InBatches(Consumer<List<Item>> batch, AddListener listener) {
        this.batch = batch;
        this.listener = listener;
    }

    @Override
    public void item(Item item) {
        waiting.add(item);
        if (waiting.size() == SIZE) {
            finish();
        }
    }

    @Override
    public void problem(Problem problem) {
        listener.problem(problem);
    }

    @Override
    public void progress(String source, long bytesRead, long total) {
        listener.reading(source, bytesRead, total);
    }

    /** Hands over what is still waiting. */
    void finish() {
        if (!waiting.isEmpty()) {
            batch.accept(List.copyOf(waiting));
            waiting.clear();
        }
    }
}

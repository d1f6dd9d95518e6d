package org.readout.pipeline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.readout.ingest.DailyFile;
import org.readout.ingest.Intake;
import org.readout.ingest.Item;
import org.readout.ingest.Problem;

/** Gathers items and hands them over many at a time, in order; problems and progress pass straight through. */
final class InBatches implements Intake {
    private static final int SIZE = 200;

    private final Consumer<Batch> receiver;
    private final Predicate<DailyFile> known;
    private final AddListener listener;
    private final List<Item> waiting = new ArrayList<>();
    private final List<DailyFile> ended = new ArrayList<>();

    /** @param known whether a file need not be read */
    InBatches(Consumer<Batch> receiver, Predicate<DailyFile> known, AddListener listener) {
        this.receiver = receiver;
        this.known = known;
        this.listener = listener;
    }

    /**
     * What is handed over at once.
     *
     * @param items items in the order of the source; none if only a file without items ended
     * @param ended files whose last item is in this batch or was in one before
     */
    record Batch(List<Item> items, List<DailyFile> ended) {
        Batch {
            items = List.copyOf(items);
            ended = List.copyOf(ended);
        }
    }

    /** A full batch waits for the next item, so that a file that ends with it is told in time to be part of it. */
    @Override
    public void item(Item item) {
        if (waiting.size() == SIZE) {
            finish();
        }
        waiting.add(item);
    }

    @Override
    public boolean knows(DailyFile file) {
        return known.test(file);
    }

    @Override
    public void whole(DailyFile file) {
        ended.add(file);
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
        if (!waiting.isEmpty() || !ended.isEmpty()) {
            receiver.accept(new Batch(waiting, ended));
            waiting.clear();
            ended.clear();
        }
    }
}

package org.readout.pipeline.dyad;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Channels;
import org.readout.lexicon.Reaction;
import org.readout.measure.panel.DyadRecord;
import org.readout.measure.panel.Item;
import org.readout.measure.panel.Items;
import org.readout.store.RecordChanged;

/** The record of a dyad, decoded when it is first asked for: of the dyads a model is fitted to few are shown. */
final class Decoded implements Items.Words, Supplier<DyadRecord> {
    private final Supplier<DyadRecord> decode;
    private final Channels channels;
    private final @Nullable LocalDate asOf;
    private @Nullable DyadRecord record;
    private @Nullable Items items;

    /** @param asOf as the items were counted */
    Decoded(Supplier<DyadRecord> decode, Channels channels, @Nullable LocalDate asOf) {
        this.decode = decode;
        this.channels = channels;
        this.asOf = asOf;
    }

    @Override
    public synchronized DyadRecord get() {
        DyadRecord known = record == null ? decode.get() : record;
        record = known;
        return known;
    }

    @Override
    public Item item(int index, int month, Reaction reaction) {
        Items all = items();
        if (index < all.size() && all.month(index) == month) {
            Item item = all.get(index);
            if (item.reaction().equals(reaction)) {
                return item;
            }
        }
        throw new RecordChanged();
    }

    private synchronized Items items() {
        Items known = items == null ? Items.of(get(), channels, asOf) : items;
        items = known;
        return known;
    }
}

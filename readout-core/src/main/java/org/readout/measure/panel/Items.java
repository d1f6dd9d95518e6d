package org.readout.measure.panel;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Channels;
import org.readout.lexicon.Reaction;

/**
 * What counts between two states: contacts and acts that occurred and words, each if it is seen in a channel and can be placed
 * in a month. Anything planned, denied or otherwise not told as having happened is left out.
 *
 * <p>Months and channels stand in arrays, two numbers an item, so that a million are counted in milliseconds; an {@link Item}
 * with its evidence is made when it is asked for. In the record's order: meetings, acts, words. Immutable and safe to share.
 */
public final class Items extends AbstractList<Item> implements RandomAccess {
    /** Nothing that counts. */
    public static final Items NONE = new Items(new int[0], new int[0], (index, month, reaction) -> {
        throw new IndexOutOfBoundsException(index);
    });

    private final int[] months;
    private final int[] reactions;
    private final Words words;

    Items(int[] months, int[] reactions, Words words) {
        this.months = months;
        this.reactions = reactions;
        this.words = words;
    }

    /** Where the words behind an item are found. An implementation is safe to share. */
    @FunctionalInterface
    public interface Words {
        /** The item of a place in the list, with its evidence. */
        Item item(int index, int month, Reaction reaction);
    }

    /**
     * Picks from a record what counts.
     *
     * @param asOf items that may have happened after this day are left out; absent for none
     */
    public static Items of(DyadRecord record, Channels channels, @Nullable LocalDate asOf) {
        Counting counting = new Counting(record.dyad(), channels, asOf);
        record.meetings().forEach(counting::meeting);
        record.events().forEach(counting::act);
        record.statements().forEach(counting::words);
        return counting.items(new Recorded(record, counting.places()));
    }

    @Override
    public Item get(int index) {
        return words.item(index, months[index], Packed.reaction(reactions[index]));
    }

    @Override
    public int size() {
        return months.length;
    }

    /** The month an item counts in, as {@link Month#of}. */
    public int month(int index) {
        return months[index];
    }

    /** The channels an item is seen in, {@link Packed}. */
    int reaction(int index) {
        return reactions[index];
    }
}

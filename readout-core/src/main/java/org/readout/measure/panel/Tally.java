package org.readout.measure.panel;

import java.util.List;
import org.readout.lexicon.Channels;
import org.readout.lexicon.Reaction;

/**
 * How many items of a dyad each month holds in each channel.
 *
 * <p>The arrays belong to the record and are not to be changed. Their first index is a channel's place in
 * {@link Channels#all()}, the second a month's distance from {@code first}.
 *
 * @param first the month with index 0
 * @param items number of items
 * @param cold number of cold items among them; only of channels of tone
 */
public record Tally(int first, int[][] items, int[][] cold) {

    /** Counts items; those outside the months of an exposure are left out, as nothing is known of the rate there. */
    public static Tally of(List<Item> items, Channels channels, Exposure exposure) {
        int size = channels.all().size();
        Tally tally = new Tally(exposure.first(), new int[size][exposure.months()], new int[size][exposure.months()]);
        items.forEach(item -> tally.count(item, exposure));
        return tally;
    }

    private void count(Item item, Exposure exposure) {
        if (exposure.covers(item.month())) {
            int t = item.month() - first;
            Reaction reaction = item.reaction();
            if (reaction.volume() != Reaction.NONE) {
                items[reaction.volume()][t]++;
            }
            if (reaction.tone() != Reaction.NONE) {
                items[reaction.tone()][t]++;
                cold[reaction.tone()][t] += reaction.cold() ? 1 : 0;
            }
        }
    }

    /** All items of a channel. */
    public int total(int channel) {
        int total = 0;
        for (int count : items[channel]) {
            total += count;
        }
        return total;
    }

    /** All cold items of a channel of tone. */
    public int totalCold(int channel) {
        int total = 0;
        for (int count : cold[channel]) {
            total += count;
        }
        return total;
    }
}

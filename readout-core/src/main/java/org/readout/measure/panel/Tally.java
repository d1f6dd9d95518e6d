package org.readout.measure.panel;

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
    public static Tally of(Items items, Channels channels, Exposure exposure) {
        int size = channels.all().size();
        Tally tally = new Tally(exposure.first(), new int[size][exposure.months()], new int[size][exposure.months()]);
        for (int i = 0; i < items.size(); i++) {
            if (exposure.covers(items.month(i))) {
                tally.count(items.month(i) - exposure.first(), items.reaction(i));
            }
        }
        return tally;
    }

    private void count(int t, int reaction) {
        int volume = Packed.volume(reaction);
        int tone = Packed.tone(reaction);
        if (volume != Reaction.NONE) {
            items[volume][t]++;
        }
        if (tone != Reaction.NONE) {
            items[tone][t]++;
            cold[tone][t] += Packed.cold(reaction) ? 1 : 0;
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

package org.readout.measure.panel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Channels;
import org.readout.model.Coverage;

/**
 * The dyads of one state side by side, month by month: what is usual between two states can only be told from many.
 * Immutable.
 *
 * @param channels what the tallies count
 * @param exposure which share of each month the sources cover
 * @param tallies one for each dyad that has an item, in the order of the dyads
 * @param asOf what was known on this day; absent for all that is known
 */
public record Panel(Channels channels, Exposure exposure, List<Tally> tallies, @Nullable LocalDate asOf) {
    public Panel {
        tallies = List.copyOf(tallies);
    }

    /**
     * @param records all dyads of the state, in order
     * @param asOf items that may have happened after this day, and days after it, are left out; absent for no limit
     */
    public static Panel of(
            Collection<DyadRecord> records, List<Coverage> coverage, Channels channels, @Nullable LocalDate asOf) {
        return ofItems(
                records.stream().map(record -> Items.of(record, channels, asOf)).toList(), coverage, channels, asOf);
    }

    /**
     * The panel of dyads that are counted.
     *
     * @param dyads the items of each dyad of the state as known on the day, in order of the dyads
     * @param asOf days after it are left out; absent for no limit
     */
    public static Panel ofItems(
            Collection<Items> dyads, List<Coverage> coverage, Channels channels, @Nullable LocalDate asOf) {
        List<Items> some = dyads.stream().filter(items -> !items.isEmpty()).toList();
        Set<Integer> months = new TreeSet<>();
        some.forEach(items -> months(items, months));
        Exposure exposure = Exposure.of(coverage, asOf, months);
        return new Panel(
                channels,
                exposure,
                some.stream().map(items -> Tally.of(items, channels, exposure)).toList(),
                asOf);
    }

    private static void months(Items items, Set<Integer> months) {
        int before = Integer.MIN_VALUE;
        for (int i = 0; i < items.size(); i++) {
            if (items.month(i) != before) {
                before = items.month(i);
                months.add(before);
            }
        }
    }

    /** The tally of a dyad, whether it is one of the panel's or not. */
    public Tally tally(Items items) {
        return Tally.of(items, channels, exposure);
    }

    /** What counts of a record for this panel. */
    public Items items(DyadRecord record) {
        return Items.of(record, channels, asOf);
    }
}

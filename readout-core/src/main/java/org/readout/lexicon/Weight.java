package org.readout.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A line of {@code weights.tsv}: what items of one kind and level say of the level of relations.
 *
 * @param kind form or way of contact, or {@code event}
 * @param level {@code leader}, a band, or {@code *}
 * @param amount conduct in Goldstein points, −10 to +10; absent where an item has an amount of its own
 * @param itemNoise variance of one item, as a multiple of the base variance
 * @param monthNoise variance shared by all such items of one month, as a multiple of the base variance
 */
public record Weight(String kind, String level, @Nullable Double amount, double itemNoise, double monthNoise) {
    static final String EVENT = "event";
    private static final double SCALE_END = 10;

    static Weight of(Row row) {
        Weight weight = new Weight(
                row.text("kind"),
                row.text("level"),
                row.decimal("amount"),
                noise(row, "item_noise"),
                noise(row, "month_noise"));
        if (weight.kind.equals(EVENT) != (weight.amount == null)) {
            throw row.error("amount is left empty for event and given for every other kind");
        }
        if (weight.amount != null && !(Math.abs(weight.amount) <= SCALE_END)) {
            throw row.error("amount " + weight.amount + " is outside the Goldstein scale, -10..10");
        }
        return weight;
    }

    /** Variance of the mean of some items of one month, as a multiple of the base variance. */
    public double noise(int items) {
        return monthNoise + itemNoise / items;
    }

    private static double noise(Row row, String column) {
        Double value = row.decimal(column);
        if (value == null || !(value > 0) || value.isInfinite()) {
            throw row.error("column '" + column + "' must be a number above 0");
        }
        return value;
    }
}

package org.readout.lexicon;

/**
 * A line of {@code weights.tsv}: the conduct that contacts of one kind and level stand for.
 *
 * @param kind form or way of contact
 * @param level {@code leader}, a band, or {@code *}
 * @param amount conduct in Goldstein points, −10 to +10
 */
public record Weight(String kind, String level, double amount) {
    private static final double SCALE_END = 10;

    static Weight of(Row row) {
        Double amount = row.decimal("amount");
        if (amount == null || !(Math.abs(amount) <= SCALE_END)) {
            throw row.error("amount must be a number on the Goldstein scale, -10..10");
        }
        return new Weight(row.text("kind"), row.text("level"), amount);
    }
}

package org.readout.eval;

/**
 * One fact, compared.
 *
 * @param item where it is told
 * @param measure what kind of fact it is
 * @param outcome what came of it
 * @param expected what should have been coded; empty for a false alarm
 * @param found what was coded; empty for a miss
 * @param reason for a mistake, what to look at; empty if right
 */
public record Judgement(Item item, Measure measure, Outcome outcome, String expected, String found, String reason) {

    public static Judgement right(Item item, Measure measure, String fact) {
        return new Judgement(item, measure, Outcome.RIGHT, fact, fact, "");
    }

    public static Judgement wrong(Item item, Measure measure, String expected, String found, String reason) {
        return new Judgement(item, measure, Outcome.WRONG, expected, found, reason);
    }

    public static Judgement missed(Item item, Measure measure, String expected, String reason) {
        return new Judgement(item, measure, Outcome.MISSED, expected, "", reason);
    }

    public static Judgement falseAlarm(Item item, Measure measure, String found, String reason) {
        return new Judgement(item, measure, Outcome.FALSE_ALARM, "", found, reason);
    }

    /** Right if what was found is what was expected, else wrong. */
    public static Judgement compared(Item item, Measure measure, String expected, String found, String reason) {
        return expected.equals(found) ? right(item, measure, expected) : wrong(item, measure, expected, found, reason);
    }

    public boolean mistake() {
        return outcome != Outcome.RIGHT;
    }
}

package org.readout.explain;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words for a probability, always given with the number. What counts is the probability of the likelier direction, p or
 * 1 − p, so that warming and cooling are spoken of alike:
 *
 * <table>
 * <caption>Words and probabilities; a bound belongs to the upper line</caption>
 * <tr><td>.50 to .55</td><td>no direction</td></tr>
 * <tr><td>.55 to .70</td><td>very weak</td></tr>
 * <tr><td>.70 to .90</td><td>weak</td></tr>
 * <tr><td>.90 to .975</td><td>strong</td></tr>
 * <tr><td>.975 to 1</td><td>very strong</td></tr>
 * </table>
 *
 * <p>The words are cautious on purpose: at .90 one call in ten is wrong.
 */
public enum Confidence {
    NO_DIRECTION("no direction", 0.55),
    VERY_WEAK("very weak", 0.70),
    WEAK("weak", 0.90),
    STRONG("strong", 0.975),
    VERY_STRONG("very strong", Double.POSITIVE_INFINITY);

    private final String words;
    private final double below;

    Confidence(String words, double below) {
        this.words = words;
        this.below = below;
    }

    /** @param probability of warming, 0 to 1 */
    public static Confidence of(double probability) {
        double likelier = Math.max(probability, 1 - probability);
        return Stream.of(values())
                .filter(confidence -> likelier < confidence.below)
                .findFirst()
                .orElse(VERY_STRONG);
    }

    public String words() {
        return words;
    }

    /**
     * One sentence for a probability of warming, for example {@code Warmer than 12 months before: weak (probability
     * 0.74).}
     *
     * @param probability of warming, 0 to 1
     * @param months the horizon
     */
    public static String sentence(double probability, int months) {
        Confidence confidence = of(probability);
        if (confidence == NO_DIRECTION) {
            return String.format(
                    Locale.ROOT, "No direction over %d months (probability of warming %.2f).", months, probability);
        }
        return String.format(
                Locale.ROOT,
                "%s than %d months before: %s (probability %.2f).",
                probability > 0.5 ? "Warmer" : "Cooler",
                months,
                confidence.words,
                Math.max(probability, 1 - probability));
    }
}

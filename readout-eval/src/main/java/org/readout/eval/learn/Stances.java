package org.readout.eval.learn;

import java.util.Map;

/** The stance the reader has for each of those the annotation tells apart. */
final class Stances {
    private static final String NEUTRAL = "neutral";
    private static final String OPPOSE = "oppose";
    private static final String WISH = "wish";
    private static final String PRAISE = "praise";

    private static final Map<String, String> CODED = Map.ofEntries(
            Map.entry("inform", NEUTRAL),
            Map.entry("affirm", NEUTRAL),
            Map.entry("announce", NEUTRAL),
            Map.entry("predict", NEUTRAL),
            Map.entry("interpret", NEUTRAL),
            Map.entry("question", OPPOSE),
            Map.entry("regret", OPPOSE),
            Map.entry("accuse", OPPOSE),
            Map.entry("condemn", OPPOSE),
            Map.entry("reject", OPPOSE),
            Map.entry("refuse", OPPOSE),
            Map.entry("deny", OPPOSE),
            Map.entry("concern", "warn"),
            Map.entry("hope", WISH),
            Map.entry("propose", WISH),
            Map.entry("invite", WISH),
            Map.entry("demand", "urge"),
            Map.entry("thank", PRAISE),
            Map.entry("welcome", PRAISE));

    private Stances() {}

    static String coded(String label) {
        return CODED.getOrDefault(label, label);
    }
}

package org.readout.eval;

import java.util.List;

/** Mistakes as rows of a table. */
public final class MistakeTable {
    public static final List<String> HEADER =
            List.of("where", "language", "what", "outcome", "expected", "found", "look at");

    private MistakeTable() {}

    public static List<String> row(Judgement mistake) {
        return List.of(
                mistake.item().name(),
                mistake.item().language().tag(),
                mistake.measure().label(),
                mistake.outcome().words(),
                mistake.expected(),
                mistake.found(),
                mistake.reason());
    }
}

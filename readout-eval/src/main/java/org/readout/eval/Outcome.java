package org.readout.eval;

import java.util.Locale;

/** What came of one fact that should have been coded, or was. */
public enum Outcome {
    /** Expected and found. */
    RIGHT(1, 1),
    /** Expected, and something else stands in its place. */
    WRONG(1, 1),
    /** Expected and not there. */
    MISSED(0, 1),
    /** There and not expected. */
    FALSE_ALARM(1, 0);

    private final int found;
    private final int expected;

    Outcome(int found, int expected) {
        this.found = found;
        this.expected = expected;
    }

    int found() {
        return found;
    }

    int expected() {
        return expected;
    }

    /** The name in lower case, as it is printed. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

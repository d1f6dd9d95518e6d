package org.readout.measure.panel;

import java.util.Collection;

/** Which states a text tells of together. */
public final class Pairing {
    /**
     * A text that names more states tells of none of them: it is a list, of those who voted, sent wishes or were struck. Chosen
     * on 2018 (docs/decisions/0035); between 6 and 12 it makes little difference.
     */
    private static final int MOST = 8;

    private Pairing() {}

    /** True if a text that names these states tells of each two of them. */
    public static boolean pairs(Collection<?> named) {
        return named.size() > 1 && named.size() <= MOST;
    }
}

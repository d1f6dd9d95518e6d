package org.readout.annotate.en.syntax;

import java.util.Set;
import org.readout.model.syntax.Tag;

/**
 * Where a place opens a sentence and who acts follows without a comma: "In Riyadh President X was received".
 *
 * @param text the sentence
 */
record FrontedPlaces(Tagged text) {
    private static final Set<String> IN = Set.of("in", "at", "from");
    private static final int LONGEST = 2;

    /** True if a phrase that began as a place ends before this word, because a name that a verb follows begins there. */
    boolean ends(int first, int at) {
        return first == 1
                && at - first <= LONGEST
                && text.is(at, Tag.PROPN)
                && IN.contains(text.lower(0))
                && place(first, at)
                && !text.possessiveMark(at + 1)
                && acts(at);
    }

    private boolean place(int first, int at) {
        String name = at - first == 1 ? text.lower(first) : text.lower(first) + " " + text.lower(at - 1);
        return text.grammar().states().places().contains(name);
    }

    /** Behind the name stands a verb. */
    private boolean acts(int name) {
        int at = name;
        while (text.nominal(at) || text.lower(at).equals("of") && text.nominal(at + 1)) {
            at++;
        }
        return text.is(at, Tag.AUX) || text.is(at, Tag.VERB);
    }
}

package org.readout.annotate.zh;

import org.readout.lexicon.zh.ChineseLexicon;

/**
 * The words that a name cannot run across, for they open a predicate.
 *
 * @param lexicon the tables
 */
record NameStops(ChineseLexicon lexicon) {
    /** Characters of a name before which a word of one character does not stop it. */
    private static final int SHORTEST = 2;

    boolean at(String text, int at) {
        return lexicon.words("name_stop").opens(text, at);
    }

    /** Inside a name only whole words stop it, for its characters are also those of words such as 通 and 于. */
    boolean inside(String text, int start, int at) {
        return lexicon.words("name_stop")
                .opening(text, at)
                .filter(s -> s.length() > 1 || at >= start + SHORTEST)
                .isPresent();
    }

    /** True if a name that ends at an offset ends where words do: at a mark, a stop, or the limit it cannot pass. */
    boolean endsAt(String text, int end, int limit) {
        return end >= limit || !Character.isIdeographic(text.charAt(end)) || at(text, end);
    }
}

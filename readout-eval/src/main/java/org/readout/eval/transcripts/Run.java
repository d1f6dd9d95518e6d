package org.readout.eval.transcripts;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Sentences in a row in which one speaker is reported.
 *
 * @param voice who speaks
 * @param sentences their numbers in the item
 */
record Run(Voice voice, SortedSet<Integer> sentences) {
    /** How many sentences both hold. */
    int shared(Run other) {
        TreeSet<Integer> both = new TreeSet<>(sentences);
        both.retainAll(other.sentences);
        return both.size();
    }

    @Override
    public String toString() {
        return voice + " " + sentences;
    }
}

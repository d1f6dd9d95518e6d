package org.readout.lexicon.en;

import java.util.Set;

/**
 * A verb and what it governs.
 *
 * @param lemma as a dictionary lists it
 * @param frames {@code that}, {@code speech}, {@code to} …: see the head of {@code verbs.tsv}
 * @param prepositions those it governs
 * @param noun true if its base form is a noun as well
 */
public record Verb(String lemma, Set<String> frames, Set<String> prepositions, boolean noun) {
    public Verb {
        frames = Set.copyOf(frames);
        prepositions = Set.copyOf(prepositions);
    }

    public boolean takes(String frame) {
        return frames.contains(frame);
    }

    public boolean governs(String preposition) {
        return prepositions.contains(preposition);
    }
}

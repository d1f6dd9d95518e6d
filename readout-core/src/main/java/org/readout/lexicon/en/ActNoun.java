package org.readout.lexicon.en;

import java.util.List;

/**
 * A noun that tells of an act; see {@code act-nouns.tsv}.
 *
 * @param words the head last
 * @param code the act
 * @param targets prepositions before who is acted upon; {@code both}
 * @param alone true if it tells of the act without a verb
 * @param inDocument true if it does so only within a document
 */
public record ActNoun(List<String> words, ActCode code, List<String> targets, boolean alone, boolean inDocument) {
    public ActNoun {
        words = List.copyOf(words);
        targets = List.copyOf(targets);
    }
}

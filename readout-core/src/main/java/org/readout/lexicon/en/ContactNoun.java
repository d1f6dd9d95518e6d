package org.readout.lexicon.en;

import java.util.List;

/**
 * A noun that tells of a contact: a line of {@code en/contact-nouns.tsv}.
 *
 * @param words the noun, in the singular, last; before it the words that must stand before it
 * @param kind {@code contact}, {@code visit}, {@code written} or {@code occasion}
 * @param format identifier of the form of contact
 * @param alone true if it tells of a contact without a verb of contact
 */
public record ContactNoun(List<String> words, String kind, String format, boolean alone) {
    public ContactNoun {
        words = List.copyOf(words);
    }

    public boolean is(String other) {
        return kind.equals(other);
    }
}

package org.readout.code.en.clause;

import org.jspecify.annotations.Nullable;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * A unit of a sentence: a mention, a word or a sign.
 *
 * @param span where it stands
 * @param mention what was recognised there; absent for plain words and signs
 * @param word the words in lower case with straight apostrophes
 * @param possessive true if an apostrophe and s follow, kept or lost
 */
public record Chunk(Span span, @Nullable Mention mention, String word, boolean possessive) {

    boolean is(String other) {
        return word.equals(other);
    }

    /** True if the chunk is a term of a kind, or of a kind within it: {@code state} of {@code state.two}. */
    public boolean isTerm(String kind) {
        return mention instanceof Mention.OfTerm term
                && (term.kind().equals(kind) || term.kind().startsWith(kind + "."));
    }

    boolean isDate() {
        return mention instanceof Mention.OfDate;
    }

    boolean isPerson() {
        return mention instanceof Mention.OfPerson;
    }
}

package org.readout.model.syntax;

import java.util.List;
import org.readout.model.Span;

/**
 * Finds the structure of sentences of one language. Implementations are pure functions of the sentence: deterministic,
 * thread-safe, linear in its length.
 */
public interface Analysis {

    /**
     * The structure of a sentence.
     *
     * @param plain a text in the spelling rules match, offset for offset the stored one
     * @param sentence where the sentence stands in it
     */
    Syntax read(String plain, Span sentence);

    /** The clauses of a sentence, in the order of their verbs. */
    default List<Clause> clauses(String plain, Span sentence) {
        return read(plain, sentence).clauses();
    }
}

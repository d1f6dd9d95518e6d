package org.readout.lexicon.en;

import org.readout.lexicon.Source;

/**
 * The tables the analysis of sentences rests on. Immutable and safe to share.
 *
 * @param words words whose part of speech is known
 * @param verbs verbs with their forms and what they govern
 * @param nouns what nouns govern
 */
public record Grammar(ClosedWords words, Verbs verbs, NounFrames nouns) {

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    public static Grammar read(Source source) {
        return new Grammar(ClosedWords.read(source), Verbs.read(source), NounFrames.read(source));
    }
}

package org.readout.lexicon.en;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.lexicon.Source;

/**
 * The tables the analysis of sentences rests on. Immutable and safe to share.
 *
 * @param words words whose part of speech is known
 * @param verbs verbs with their forms and what they govern
 * @param nouns what nouns govern
 * @param names names of states and capitals that are one word, lower case: at the beginning of a sentence a capital tells nothing
 */
public record Grammar(ClosedWords words, Verbs verbs, NounFrames nouns, Set<String> names) {
    public Grammar {
        names = Set.copyOf(names);
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    public static Grammar read(Source source) {
        return new Grammar(ClosedWords.read(source), Verbs.read(source), NounFrames.read(source), names(source));
    }

    private static Set<String> names(Source source) {
        return source.rows("countries.tsv", Set.of("code", "en", "capital_en")).stream()
                .flatMap(row -> Stream.concat(row.list("en").stream(), row.list("capital_en").stream()))
                .filter(name -> name.indexOf(' ') < 0)
                .map(Spelling::lower)
                .collect(Collectors.toUnmodifiableSet());
    }
}

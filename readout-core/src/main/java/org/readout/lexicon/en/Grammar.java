package org.readout.lexicon.en;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.lexicon.Source;

/**
 * The tables the analysis of sentences rests on. Immutable and safe to share.
 *
 * @param words words whose part of speech is known
 * @param verbs verbs with their forms and what they govern
 * @param nouns what nouns govern
 * @param states words of the names of states
 * @param people the first two words of the names of people that open with such a word, lower case: {@code do muoi}, {@code no kwang-chol}
 * @param abbreviations whose full stops are their own
 * @param rules words that single rules of the parser ask for
 */
public record Grammar(
        ClosedWords words,
        Verbs verbs,
        NounFrames nouns,
        StateNameWords states,
        Set<String> people,
        WordKinds abbreviations,
        WordKinds rules) {
    private static final Pattern TWO_WORDS = Pattern.compile("(\\S+) \\S+");

    public Grammar {
        people = Set.copyOf(people);
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    public static Grammar read(Source source) {
        ClosedWords words = ClosedWords.read(source);
        return new Grammar(
                words,
                Verbs.read(source),
                NounFrames.read(source),
                StateNameWords.read(source),
                people(source, words),
                WordKinds.read(source, "en/abbreviations.tsv"),
                WordKinds.read(source, "en/syntax-words.tsv"));
    }

    private static Set<String> people(Source source, ClosedWords words) {
        return source.rows("people.tsv", Set.of("id", "en")).stream()
                .flatMap(row -> row.list("en").stream())
                .map(Spelling::lower)
                .map(TWO_WORDS::matcher)
                .filter(name -> name.lookingAt() && words.word(name.group(1)) != null)
                .map(Matcher::group)
                .collect(Collectors.toUnmodifiableSet());
    }
}

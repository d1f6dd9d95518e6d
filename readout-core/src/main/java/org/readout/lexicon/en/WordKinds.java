package org.readout.lexicon.en;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.readout.lexicon.Source;

/** Single words by what they are; a word may be of several kinds. Immutable and safe to share. */
public final class WordKinds {
    private final Map<String, Set<String>> words = new HashMap<>();
    /** Most words asked about are of no kind. */
    private final WordTable<Set<String>> byWord;

    /** The first words of the forms of each kind. */
    private final Map<String, Set<String>> beginnings = new HashMap<>();

    private WordKinds(Source source, String file) {
        source.rows(file, Set.of("kind", "forms"))
                .forEach(row -> words.computeIfAbsent(row.text("kind"), kind -> new HashSet<>())
                        .addAll(row.list("forms")));
        words.forEach((kind, forms) -> forms.forEach(
                form -> beginnings.computeIfAbsent(kind, any -> new HashSet<>()).add(form.split(" ", 2)[0])));
        Map<String, Set<String>> kinds = new HashMap<>();
        words.forEach((kind, forms) -> forms.forEach(
                form -> kinds.computeIfAbsent(form, word -> new HashSet<>()).add(kind)));
        byWord = WordTable.of(kinds);
    }

    /**
     * The words of a table with the columns {@code kind} and {@code forms}.
     *
     * @throws org.readout.lexicon.LexiconException naming file and line of the first error
     */
    static WordKinds read(Source source, String file) {
        return new WordKinds(source, file);
    }

    /** True if the word, as the table writes it, is of a kind. */
    public boolean is(String kind, String word) {
        assert words.containsKey(kind) : kind;
        Set<String> kinds = byWord.get(word);
        return kinds != null && kinds.contains(kind);
    }

    /** True if a form of a kind, of one word or several, begins with the word. */
    public boolean begins(String kind, String word) {
        return beginnings.getOrDefault(kind, Set.of()).contains(word);
    }

    /** The words of a kind; empty if there is no such kind. */
    public Set<String> of(String kind) {
        return Collections.unmodifiableSet(words.getOrDefault(kind, Set.of()));
    }
}

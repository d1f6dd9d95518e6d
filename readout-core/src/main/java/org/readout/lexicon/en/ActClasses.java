package org.readout.lexicon.en;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Source;

/** Words by what they are in acts: {@code en/act-words.tsv}. Immutable and safe to share. */
final class ActClasses {
    private final Map<String, List<String>> classes = new HashMap<>();
    /** The classes of each word: few words are of any. */
    private final WordTable<Set<String>> classesOf;

    private ActClasses(Source source) {
        source.rows("en/act-words.tsv", Set.of("class", "words"))
                .forEach(row -> classes.put(row.text("class"), row.list("words")));
        Map<String, Set<String>> byWord = new HashMap<>();
        classes.forEach((wordClass, words) -> words.forEach(
                word -> byWord.computeIfAbsent(word, one -> new HashSet<>()).add(wordClass)));
        classesOf = WordTable.of(byWord);
    }

    static ActClasses read(Source source) {
        return new ActClasses(source);
    }

    /** True of a word of a class there is. */
    boolean in(String wordClass, String word) {
        Set<String> of = classesOf.get(word);
        return of != null && of.contains(wordClass);
    }

    /** The words of a class in the order of the table. */
    List<String> all(String wordClass) {
        return classes.getOrDefault(wordClass, List.of());
    }

    /** The words of a class; absent if there is none of that name. */
    @Nullable
    List<String> find(String wordClass) {
        return classes.get(wordClass);
    }
}

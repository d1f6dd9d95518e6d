package org.readout.lexicon.en;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.readout.lexicon.Source;

/** Words that hold a sentence together: {@code en/function-words.tsv}. Immutable and safe to share. */
public final class FunctionWords {
    private final Map<String, String> kinds = new HashMap<>();

    private FunctionWords(Source source) {
        source.rows("en/function-words.tsv", Set.of("forms", "kind"))
                .forEach(row -> row.list("forms").forEach(form -> kinds.put(form, row.text("kind"))));
    }

    static FunctionWords read(Source source) {
        return new FunctionWords(source);
    }

    /** The kind of a lower-case word: {@code boundary}, {@code determiner} …; empty for a word of content. */
    public String kind(String lower) {
        return kinds.getOrDefault(lower, "");
    }

    /** The words of a kind, sorted. */
    SortedSet<String> all(String kind) {
        SortedSet<String> words = new TreeSet<>();
        kinds.forEach((word, of) -> {
            if (of.equals(kind)) {
                words.add(word);
            }
        });
        return words;
    }

    public boolean is(String kind, String lower) {
        return kind(lower).equals(kind);
    }
}

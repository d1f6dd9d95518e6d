package org.readout.lexicon.zh;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.lexicon.WordClass;

/**
 * Closed classes of words: {@code zh/grammar.tsv}, {@code zh/speech-grammar.tsv}, {@code zh/setting-grammar.tsv}, {@code zh/act-grammar.tsv},
 * {@code zh/travel-grammar.tsv}.
 */
final class Grammar {
    private static final List<String> FILES = List.of(
            "zh/grammar.tsv",
            "zh/speech-grammar.tsv",
            "zh/setting-grammar.tsv",
            "zh/act-grammar.tsv",
            "zh/travel-grammar.tsv");

    /** Never changed. A hash map, for it is asked at every place of every text, and immutable maps answer more slowly. */
    private final HashMap<String, WordClass> classes;

    private Grammar(HashMap<String, WordClass> classes) {
        this.classes = classes;
    }

    static Grammar read(Source source) {
        HashMap<String, WordClass> classes = new HashMap<>();
        for (String file : FILES) {
            for (Row row : source.rows(file, Set.of("kind", "surfaces"))) {
                if (classes.put(row.text("kind"), new WordClass(row.list("surfaces"))) != null) {
                    throw row.error("class '" + row.text("kind") + "' has a line already");
                }
            }
        }
        return new Grammar(classes);
    }

    WordClass words(String kind) {
        return classes.getOrDefault(kind, WordClass.NONE);
    }
}

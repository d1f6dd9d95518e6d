package org.readout.lexicon.zh;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The characters with which newsrooms write foreign names ({@code transliteration} and {@code name_only} of the grammar). */
public final class NameCharacters {
    private final Set<Integer> all;
    private final Set<Integer> only;

    NameCharacters(List<String> transliteration, List<String> only) {
        this.only = characters(only);
        this.all = characters(transliteration);
        this.all.addAll(this.only);
    }

    /** True if the character may stand in a transliterated name. */
    public boolean transliterates(int character) {
        return all.contains(character);
    }

    /** True if the character hardly opens a word, so that a name before it goes on. */
    public boolean onlyInNames(int character) {
        return only.contains(character);
    }

    private static Set<Integer> characters(List<String> words) {
        return words.stream().flatMapToInt(String::chars).boxed().collect(Collectors.toSet());
    }
}

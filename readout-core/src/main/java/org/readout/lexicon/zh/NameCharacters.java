package org.readout.lexicon.zh;

import java.util.BitSet;
import java.util.List;

/**
 * The characters names are written with: {@code transliteration}, {@code name_only} and {@code bare_surname} of the grammar.
 * Immutable and safe to share.
 */
public final class NameCharacters {
    private final BitSet all;
    private final BitSet only;
    private final BitSet surnames;

    NameCharacters(List<String> transliteration, List<String> only, List<String> surnames) {
        this.only = characters(only);
        this.all = characters(transliteration);
        this.all.or(this.only);
        this.surnames = characters(surnames);
    }

    /** True if the character may stand in a transliterated name. */
    public boolean transliterates(int character) {
        return all.get(character);
    }

    /** True if the character hardly opens a word, so that a name before it goes on. */
    public boolean onlyInNames(int character) {
        return only.get(character);
    }

    /** True if the character is a surname that may open a name without a title before it. */
    public boolean surname(int character) {
        return surnames.get(character);
    }

    private static BitSet characters(List<String> words) {
        BitSet characters = new BitSet();
        words.stream().flatMapToInt(String::chars).forEach(characters::set);
        return characters;
    }
}

package org.readout.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The words of a closed class, found where they stand without trying every word at every place: those that begin, or end, with
 * a character are looked up by it. Offsets are UTF-16 indices. Immutable.
 */
public final class WordClass {
    /** A class without words. */
    public static final WordClass NONE = new WordClass(List.of());

    private final List<String> words;
    private final Set<String> set;
    private final ByCharacter openings;
    private final ByCharacter closings;

    public WordClass(Collection<String> words) {
        this.words = words.stream()
                .distinct()
                .sorted(Comparator.comparingInt((String s) -> -s.length()).thenComparing(Comparator.naturalOrder()))
                .toList();
        this.set = Set.copyOf(words);
        this.openings = new ByCharacter(this.words, word -> word.charAt(0));
        this.closings = new ByCharacter(this.words, word -> word.charAt(word.length() - 1));
    }

    /** Longest first. */
    public List<String> all() {
        return words;
    }

    /** True if this is a word of the class. */
    public boolean has(String word) {
        return set.contains(word);
    }

    /** The longest word that stands at an offset. */
    public Optional<String> opening(String text, int from) {
        if (from < 0 || from >= text.length()) {
            return Optional.empty();
        }
        for (String word : openings.of(text.charAt(from))) {
            if (text.startsWith(word, from)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    public Optional<String> opening(String text) {
        return opening(text, 0);
    }

    public boolean opens(String text, int from) {
        return opening(text, from).isPresent();
    }

    public boolean opens(String text) {
        return opens(text, 0);
    }

    /** The longest word that ends at an offset. */
    public Optional<String> closing(String text, int to) {
        if (to <= 0 || to > text.length()) {
            return Optional.empty();
        }
        for (String word : closings.of(text.charAt(to - 1))) {
            if (text.startsWith(word, to - word.length())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    public Optional<String> closing(String text) {
        return closing(text, text.length());
    }

    public boolean closes(String text, int to) {
        return closing(text, to).isPresent();
    }

    public boolean closes(String text) {
        return closes(text, text.length());
    }

    /** True if a word of the class stands anywhere in the text. */
    public boolean within(String text) {
        for (int from = 0; from < text.length(); from++) {
            if (opens(text, from)) {
                return true;
            }
        }
        return false;
    }

    /** Words by one of their characters, those of one character longest first. */
    private static final class ByCharacter {
        private final char[] characters;
        private final List<List<String>> words = new ArrayList<>();

        ByCharacter(List<String> all, ToIntFunction<String> character) {
            String distinct = all.stream()
                    .mapToInt(character)
                    .distinct()
                    .sorted()
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            characters = distinct.toCharArray();
            for (char c : characters) {
                words.add(all.stream()
                        .filter(word -> character.applyAsInt(word) == c)
                        .toList());
            }
        }

        List<String> of(char c) {
            int at = Arrays.binarySearch(characters, c);
            return at < 0 ? List.of() : words.get(at);
        }
    }
}

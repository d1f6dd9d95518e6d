package org.readout.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        return Optional.ofNullable(openingOrNull(text, from));
    }

    private @Nullable String openingOrNull(String text, int from) {
        if (from < 0 || from >= text.length()) {
            return null;
        }
        for (String word : openings.of(text.charAt(from))) {
            if (text.startsWith(word, from)) {
                return word;
            }
        }
        return null;
    }

    public Optional<String> opening(String text) {
        return opening(text, 0);
    }

    public boolean opens(String text, int from) {
        return openingOrNull(text, from) != null;
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

    /** The text without the words of the class: 未来 taken from 在未来将 leaves 在将. */
    public String removedFrom(String text) {
        String left = text;
        for (String word : words) {
            left = left.replace(word, "");
        }
        return left;
    }

    /** The words as alternatives of a pattern, longest first: {@code (?:副总理|总理)}. */
    public String alternatives() {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
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

    /** Words by one of their characters, those of one character longest first; in a table with places to spare, as most characters have none. */
    private static final class ByCharacter {
        private static final String[] NONE = {};
        private static final int SPARE = 4;

        private final char[] characters;
        private final String[][] words;

        ByCharacter(List<String> all, ToIntFunction<String> character) {
            int[] distinct = all.stream().mapToInt(character).distinct().toArray();
            characters = new char[Integer.highestOneBit(SPARE * distinct.length + 1) * 2];
            words = new String[characters.length][];
            for (int c : distinct) {
                int at = place((char) c);
                characters[at] = (char) c;
                words[at] = all.stream()
                        .filter(word -> character.applyAsInt(word) == c)
                        .toArray(String[]::new);
            }
        }

        String[] of(char c) {
            String[] found = words[place(c)];
            return found == null ? NONE : found;
        }

        /** Where a character is or would be. */
        private int place(char c) {
            int at = c & characters.length - 1;
            while (words[at] != null && characters[at] != c) {
                at = at + 1 & characters.length - 1;
            }
            return at;
        }
    }
}

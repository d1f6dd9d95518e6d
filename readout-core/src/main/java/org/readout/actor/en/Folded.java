package org.readout.actor.en;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.readout.lexicon.en.Spelling;
import org.readout.model.Span;

/**
 * A phrase as it is looked up: without accents, in lower case, hyphens as spaces. Offsets hold in all copies.
 *
 * @param plain the words with their case, hyphens and accents
 * @param letters without accents, in their case
 * @param lower what the tables are matched with
 */
record Folded(String plain, String letters, String lower) {
    private static final String BARRED = "øØłŁđĐıðÐħĦŧŦ";
    private static final String BARE = "oOlLdDidDhHtT";
    private static final Set<String> ARTICLES =
            Set.of("The", "An", "Mr", "Mrs", "Ms", "Dr", "Sir", "Sheikh", "Comrade");
    private static final int ASCII = 0x80;
    private static final int LONG_ACRONYM = 4;

    static Folded of(String phrase) {
        String plain = Spelling.plain(phrase);
        char[] letters = plain.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = bare(letters[i]);
        }
        String bare = new String(letters);
        return new Folded(plain, bare, Spelling.lower(bare));
    }

    private static char bare(char letter) {
        if (letter < ASCII) {
            return letter == '-' ? ' ' : letter == '`' ? '\'' : letter;
        }
        int barred = BARRED.indexOf(letter);
        if (barred >= 0) {
            return BARE.charAt(barred);
        }
        if (letter == '´') {
            return '\'';
        }
        if (letter == '‐' || letter == '‑' || letter == '–') {
            return ' ';
        }
        return Character.isLetter(letter)
                ? Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0)
                : letter;
    }

    /**
     * True if the capitals of a form of the tables are capitals here too, so that "us" is no state and "CHINA" is one. Of a long
     * acronym the first suffices ("Nato").
     */
    boolean capitalised(Span span, String form) {
        boolean acronym = form.length() >= LONG_ACRONYM && form.chars().allMatch(Character::isUpperCase);
        for (int i = 0; i < (acronym ? 1 : form.length()); i++) {
            if (Character.isUpperCase(form.charAt(i)) && !Character.isUpperCase(letters.charAt(span.start() + i))) {
                return false;
            }
        }
        return true;
    }

    /** Adds the words with a capital between two offsets, without articles and initials. */
    void capitalised(int from, int to, List<String> words) {
        for (String word : letters.substring(from, to).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 1 && Character.isUpperCase(word.charAt(0)) && !ARTICLES.contains(word)) {
                words.add(word);
            }
        }
    }

    String words(Span span) {
        return plain.substring(span.start(), span.end());
    }
}

package org.readout.actor.en;

import java.text.Normalizer;
import org.readout.lexicon.Gazetteer;
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
    private static final int ASCII = 0x80;

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
            return letter == '-' ? ' ' : letter;
        }
        int barred = BARRED.indexOf(letter);
        if (barred >= 0) {
            return BARE.charAt(barred);
        }
        if (letter == '‐' || letter == '‑' || letter == '–') {
            return ' ';
        }
        return Character.isLetter(letter)
                ? Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0)
                : letter;
    }

    /** True if the capitals of a form of the tables are capitals here too, so that "us" is no state and "CHINA" is one. */
    boolean capitalised(Span span, String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isUpperCase(form.charAt(i)) && !Character.isUpperCase(letters.charAt(span.start() + i))) {
                return false;
            }
        }
        return true;
    }

    boolean wholeWord(Gazetteer.Hit<?> hit) {
        return Spelling.wholeWord(lower, hit.span());
    }

    String words(Span span) {
        return plain.substring(span.start(), span.end());
    }
}

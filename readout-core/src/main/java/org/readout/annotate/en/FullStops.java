package org.readout.annotate.en;

import org.readout.lexicon.en.WordKinds;
import org.readout.model.Span;

/**
 * Full stops that end no sentence: "Gen. Li", "the U.S. Embassy", "H.R. McMaster".
 *
 * @param table {@code en/abbreviations.tsv}
 */
record FullStops(WordKinds table) {
    /** Letters of an abbreviation, with its dot. */
    private static final int ABBREVIATION = 5;

    /** Two letters, each with its dot. */
    private static final int INITIALS = 4;

    /** True if the sentence before goes on with the next words. */
    boolean goesOn(String plain, Span before, Span next) {
        char first = plain.charAt(next.start());
        int word = plain.lastIndexOf(' ', before.end() - 1) + 1;
        if (Character.isLowerCase(first) && plain.charAt(before.end() - 1) == '.'
                || initial(plain, word, before.end(), first)) {
            return true;
        }
        boolean abbreviated = plain.charAt(before.end() - 1) == '.' && before.end() - word <= ABBREVIATION;
        return abbreviated
                && Character.isUpperCase(plain.charAt(word))
                && (Character.isLowerCase(first)
                        || Character.isDigit(first)
                        || table.is("excellency", plain.substring(word, before.end()))
                        || table.is("of_name", plain.substring(word, before.end() - 1))
                        || dotted(plain, word) && table.is("behind", word(plain, next.start()))
                        || initials(plain, word, before.end()));
    }

    /** "H.R. McMaster". */
    private boolean initials(String plain, int word, int end) {
        return end - word == INITIALS
                && dotted(plain, word)
                && !table.is("no_initials", plain.substring(word, end))
                && Character.isUpperCase(plain.charAt(word + 2));
    }

    /** "Ferdinand R. Marcos", "met K. P. Sharma Oli", "that day S. Lavrov left"; not "Plan B. They". */
    private boolean initial(String plain, int word, int end, char first) {
        int before = plain.lastIndexOf(' ', word - 2) + 1;
        return end - word == 2
                && plain.charAt(end - 1) == '.'
                && Character.isUpperCase(plain.charAt(word))
                && word >= 2
                && (Character.isUpperCase(plain.charAt(before))
                        || dotted(plain, end + 1)
                        || !table.is("opens", word(plain, end + 1)))
                && Character.isUpperCase(first);
    }

    /** "U.S.", "H.E.": capitals, each with its dot. */
    private static boolean dotted(String plain, int word) {
        return word + 1 < plain.length() && plain.charAt(word + 1) == '.';
    }

    private static String word(String plain, int start) {
        int end = start;
        while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
            end++;
        }
        return plain.substring(start, end);
    }
}

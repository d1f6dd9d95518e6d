package org.readout.annotate.en;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Span;

/** Words from a capital letter on, with hyphens and apostrophes inside: what names are made of. One pass. */
final class CapitalWords {
    private CapitalWords() {}

    /** In text order; "McDonald" is one, of "iPad" it is "Pad". */
    static List<Span> of(String plain) {
        List<Span> words = new ArrayList<>();
        for (int at = 0; at < plain.length(); ) {
            int unit = plain.codePointAt(at);
            int next = at + Character.charCount(unit);
            if (Character.getType(unit) == Character.UPPERCASE_LETTER) {
                next = end(plain, next);
                words.add(new Span(at, next));
            }
            at = next;
        }
        return words;
    }

    private static int end(String plain, int from) {
        int at = from;
        while (at < plain.length()) {
            int unit = plain.codePointAt(at);
            if (unit != '\'' && unit != '-' && !Character.isLetter(unit)) {
                return at;
            }
            at += Character.charCount(unit);
        }
        return at;
    }
}

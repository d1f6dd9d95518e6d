package org.readout.annotate.en;

import java.util.List;
import org.readout.model.Span;

/**
 * Capitalised words side by side that may be a person's name.
 *
 * @param span the words, without possessive
 * @param words each as written; two-part surnames ("al-Sisi") are one word
 * @param honorific true if "Mr." or the like stands before
 * @param namesake true if it is part of a thing's name ("Kim Il Sung Square")
 */
record NamePiece(Span span, List<String> words, boolean honorific, boolean namesake) {
    NamePiece {
        words = List.copyOf(words);
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }

    boolean full() {
        return words.size() > 1;
    }
}

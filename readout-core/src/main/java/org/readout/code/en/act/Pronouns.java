package org.readout.code.en.act;

import java.util.Set;
import org.readout.model.syntax.Phrase;

/** Words that stand for somebody named elsewhere: "they", "who", "both". */
final class Pronouns {
    private static final Set<String> PRONOUNS = Set.of(
            "it", "he", "she", "they", "him", "her", "them", "we", "us", "i", "who", "which", "that", "this", "these",
            "those", "both");

    /** Not "us". */
    private static final String STATE = "US";

    private Pronouns() {}

    static boolean is(Phrase phrase) {
        return phrase.group().first() == phrase.group().last()
                && !phrase.head().text().equals(STATE)
                && PRONOUNS.contains(phrase.head().lower());
    }
}

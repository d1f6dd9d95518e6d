package org.readout.code.en.clause;

import java.util.List;
import java.util.Locale;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Token;

/** The words of a phrase as tables have them. */
public final class PhraseWords {
    private PhraseWords() {}

    /** The lemma of its head, in lower case. */
    public static String head(Phrase phrase) {
        return phrase.head().lemma().toLowerCase(Locale.ROOT);
    }

    /** Its words as they stand, in lower case. */
    public static List<String> all(Phrase phrase) {
        return phrase
                .syntax()
                .tokens()
                .subList(phrase.group().first(), phrase.group().last() + 1)
                .stream()
                .map(Token::lower)
                .toList();
    }
}

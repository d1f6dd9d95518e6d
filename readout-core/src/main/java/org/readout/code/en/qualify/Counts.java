package org.readout.code.en.qualify;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.en.WordKinds;
import org.readout.model.Span;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;

/**
 * Numbers behind words that say about how many.
 *
 * @param syntax of the sentence they stand in
 * @param words numbers and what they count
 */
record Counts(Syntax syntax, WordKinds words) {
    private static final Set<String> CURRENCIES = Set.of("$", "€", "£", "¥", "us$", "a$", "c$", "rs");
    private static final Set<String> ONE = Set.of("a", "an", "one");
    private static final int COUNTED = 3;

    /** The number behind a word, as far as it tells where it begins. */
    Optional<Span> number(int last) {
        int next = last + 1;
        boolean currency = CURRENCIES.contains(word(next)) && is(next + 1, Tag.NUM);
        boolean some = ONE.contains(word(next)) && words.is("unit", word(next + 1));
        boolean counted =
                is(next, Tag.NUM) && !year(word(next)) || currency || some || words.is("round_number", word(next));
        return counted ? Optional.of(syntax.token(next).span()) : Optional.empty();
    }

    /** True if it tells how long something took: "more than two hours". */
    boolean lasting(int last) {
        for (int at = last + 1; at <= last + COUNTED; at++) {
            if (at < syntax.tokens().size() && words.is("length", lemma(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean year(String word) {
        return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    }

    private boolean is(int token, Tag tag) {
        return token >= 0
                && token < syntax.tokens().size()
                && syntax.token(token).tag() == tag;
    }

    private String lemma(int token) {
        return syntax.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    private String word(int token) {
        return token >= 0 && token < syntax.tokens().size()
                ? syntax.token(token).lower()
                : "";
    }
}

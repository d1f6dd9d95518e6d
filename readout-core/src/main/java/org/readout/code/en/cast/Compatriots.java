package org.readout.code.en.cast;

import java.util.Arrays;
import java.util.List;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * People of one state who live in another, and their societies: "Koreans in Japan", "the Turkish Women's Association in Germany".
 * They stand for neither.
 *
 * @param clauses the sentence
 */
record Compatriots(Clauses clauses) {
    /** Letters between whose they are and where they live. */
    private static final int LONGEST = 60;

    /** True if words name them, or begin to. */
    boolean in(Span words) {
        List<Mention.OfCountry> states = clauses.all(Mention.OfCountry.class);
        return states.stream()
                .filter(own -> words.contains(own.span()) && own.form().equals("adjective"))
                .anyMatch(own -> states.stream().anyMatch(where -> live(own, where)));
    }

    private boolean live(Mention.OfCountry own, Mention.OfCountry where) {
        int gap = where.span().start() - own.span().end();
        if (gap < 0 || gap > LONGEST || own.country().equals(where.country())) {
            return false;
        }
        String between = clauses.lower()
                .substring(own.span().end(), where.span().start())
                .replaceFirst(" the $", " ");
        if (!between.endsWith(" in ")) {
            return false;
        }
        List<String> nouns = Arrays.stream(
                        between.substring(0, between.length() - " in ".length()).split("[ -]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return nouns.isEmpty() || clauses.words().is("compatriots", nouns.get(nouns.size() - 1));
    }
}

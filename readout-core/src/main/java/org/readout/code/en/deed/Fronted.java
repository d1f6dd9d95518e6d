package org.readout.code.en.deed;

import java.util.Optional;
import java.util.Set;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.Mention;

/**
 * The place a sentence opens with: "In Santiago, a foreign ministry official said so" is said by an official of Chile, "In the Chilean
 * capital the ministry said so" by its ministry.
 */
public final class Fronted {
    private static final Set<String> IN = Set.of("in ", "from ", "in the ", "from the ");

    private static final Set<String> BEHIND = Set.of(",", " the ", " capital, ", " capital the ", " capital a ");

    private Fronted() {}

    /** The state named there, by itself or by its capital; empty if the sentence opens otherwise. */
    public static Optional<Country> place(Clauses clauses) {
        return named(clauses).map(Mention.OfCountry::country);
    }

    /** The same where it is named. */
    static Optional<Mention.OfCountry> named(Clauses clauses) {
        int start = clauses.sentence().span().start();
        String lower = clauses.lower();
        return IN.stream()
                .filter(word -> lower.startsWith(word, start))
                .flatMap(word -> clauses.all(Mention.OfCountry.class).stream()
                        .filter(state -> state.span().start() == start + word.length()
                                && BEHIND.stream()
                                        .anyMatch(behind -> lower.startsWith(
                                                behind, state.span().end()))))
                .findFirst();
    }
}

package org.readout.code.en.cast;

import org.jspecify.annotations.Nullable;
import org.readout.code.en.meet.Party;
import org.readout.model.Country;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;

/** The state the words of a phrase name, be it behind it or as its owner: "the minister of Laos", "Laos, whose minister". */
record WordedState(SceneCast cast, Guests company) {
    /** The state the words of a phrase name. */
    @Nullable
    Country of(Phrase phrase, boolean behind) {
        Country whose = whose(phrase);
        if (whose != null) {
            return whose;
        }
        Country country = company.named(cast.quote(behind ? cast.whole(phrase) : phrase.span()))
                .country();
        return country != null && Unions.single(country) ? country : null;
    }

    /** "Laos, whose foreign minister": of whose the relative clause is. */
    private @Nullable Country whose(Phrase phrase) {
        Syntax syntax = phrase.syntax();
        int first = phrase.group().first();
        boolean whose = first > 0 && syntax.token(first - 1).lower().equals("whose")
                || syntax.token(first).lower().equals("whose");
        return !whose
                ? null
                : syntax.above(phrase.group().head()).stream()
                        .flatMap(relation -> syntax.clause(relation.head()).stream())
                        .flatMap(clause -> clause.antecedent().stream())
                        .flatMap(owner -> cast.states(owner).stream())
                        .map(Party::country)
                        .findFirst()
                        .orElse(null);
    }
}

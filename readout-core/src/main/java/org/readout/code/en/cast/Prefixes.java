package org.readout.code.en.cast;

import java.util.List;
import java.util.stream.Stream;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Party;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * States by the form they have before a hyphen: "the Sino-Lao commission".
 *
 * @param clauses what the sentence says
 */
record Prefixes(Clauses clauses) {
    /** Each state so named within some words, where another state follows. */
    Stream<Party> in(Span words) {
        return clauses.all(Mention.OfTerm.class).stream()
                .filter(term -> words.contains(term.span()) && hyphened(term.span()))
                .flatMap(term -> clauses.english().terms().row(term).stream())
                .filter(row -> row.text("kind").equals("prefix"))
                .flatMap(row -> row.list("states").stream())
                .map(state -> new Party(new Country(state), List.of(), false, false, words));
    }

    private boolean hyphened(Span prefix) {
        return clauses.plain().startsWith("-", prefix.end())
                && clauses.all(Mention.OfCountry.class).stream()
                        .anyMatch(state -> state.span().start() == prefix.end() + 1);
    }
}

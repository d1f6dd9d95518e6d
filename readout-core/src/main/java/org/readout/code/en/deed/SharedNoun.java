package org.readout.code.en.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * The states that share one noun: "Kyrgyz and Tajik border guards", "the foreign ministers of Russia, Iran and Turkey". What the
 * noun does all of them do.
 *
 * @param clauses the sentence
 */
record SharedNoun(Clauses clauses) {
    private static final Set<String> JOINING = Set.of(",", "and", ", and", "&", "or");

    /** The states, in the order they are named; empty if it is not several that stand before a plural. */
    List<Country> states(Phrase phrase) {
        if (!plural(phrase.head())
                && !clauses.words().is("invariant", phrase.head().lower())) {
            return List.of();
        }
        List<Country> before = before(phrase);
        return before.size() > 1 ? before : behind(phrase);
    }

    private static boolean plural(Token head) {
        return head.tag() == Tag.NOUN
                ? !head.lemma().equalsIgnoreCase(head.text())
                : head.text().endsWith("s");
    }

    /** Adjectives in a row, with nothing but commas and "and" between them. */
    private List<Country> before(Phrase phrase) {
        List<Country> states = new ArrayList<>();
        int end = -1;
        for (Mention.OfCountry state : clauses.all(Mention.OfCountry.class)) {
            boolean within = phrase.span().contains(state.span())
                    && state.span().end() <= phrase.head().span().start();
            if (!within) {
                continue;
            }
            boolean row = end < 0
                    || JOINING.contains(
                            clauses.plain().substring(end, state.span().start()).strip());
            if (!row) {
                return List.of();
            }
            states.add(state.country());
            end = state.span().end();
        }
        return states.stream().distinct().toList();
    }

    /** Names behind "of", each of them a state. */
    private List<Country> behind(Phrase phrase) {
        Optional<Phrase> of = phrase.argument("of");
        List<Phrase> members = of.flatMap(one -> one.argument("of"))
                .filter(deeper -> of.get().members().size() == 1)
                .or(() -> of)
                .map(Phrase::members)
                .orElse(List.of());
        List<Country> states = members.stream()
                .flatMap(member -> clauses.all(Mention.OfCountry.class).stream()
                        .filter(state -> state.span().end() == member.span().end())
                        .map(Mention.OfCountry::country))
                .distinct()
                .toList();
        return states.size() > 1 && states.size() == members.size() ? states : List.of();
    }
}

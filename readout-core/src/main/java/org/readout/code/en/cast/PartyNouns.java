package org.readout.code.en.cast;

import java.util.stream.Stream;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.syntax.Phrase;

/** What kind of party the noun of a phrase is: somebody in office, people of a state, a state, a guest: "the Laotians", "the envoy". */
record PartyNouns(Clauses clauses) {
    /** True of somebody in office or sent and of a ministry, false of a cabinet: the text about two states leaves out whose minister it is. */
    boolean person(Phrase phrase) {
        return listed(phrase)
                || Stream.of("office", "ministry")
                        .anyMatch(kind -> clauses.words().is(kind, phrase.head().lemma())
                                || clauses.words().is(kind, phrase.head().lower()));
    }

    /** People of a kind that represents a state, and its nationals; no body. */
    boolean people(Phrase phrase) {
        String head = phrase.head().lower();
        return person(phrase)
                || nationals(phrase)
                || Stream.of("delegates", "highest", "anybody")
                        .anyMatch(kind -> clauses.words().is(kind, phrase.head().lemma())
                                || clauses.words().is(kind, head));
    }

    /** "The envoy": a noun of the table of parties that means people. */
    boolean listed(Phrase phrase) {
        return clauses.all(Mention.OfTerm.class).stream()
                .anyMatch(term -> term.kind().startsWith("party.")
                        && !term.kind().equals("party.body")
                        && term.span().overlaps(phrase.head().span()));
    }

    /** "Laos": a state by its name. */
    boolean states(Span head) {
        return clauses.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> state.span().overlaps(head) && !state.form().equals("adjective"));
    }

    /** "The Laotians": the people of a state, who act for it. */
    boolean nationals(Phrase phrase) {
        Span head = phrase.head().span();
        return phrase.syntax().token(phrase.group().first()).lower().equals("the")
                && clauses.all(Mention.OfCountry.class).stream()
                        .anyMatch(state -> state.form().equals("adjective")
                                && state.span().overlaps(head)
                                && state.span().end() == head.end());
    }

    /** "A delegation", "the visitor": who comes to others. */
    boolean guest(Phrase phrase) {
        return Stream.of("party.delegation", "party.visitor")
                .flatMap(kind -> clauses.terms(kind).stream())
                .anyMatch(term -> term.span().overlaps(phrase.head().span()));
    }
}

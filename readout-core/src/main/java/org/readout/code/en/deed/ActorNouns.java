package org.readout.code.en.deed;

import java.util.Optional;
import org.readout.code.en.clause.Clauses;
import org.readout.lexicon.en.Acts;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/**
 * What the nouns of a sentence are by themselves: "the army" and "Xi" are somebody who acts, "Monday" and "the visit" are not.
 *
 * @param clauses the sentence
 */
record ActorNouns(Clauses clauses, Acts acts) {
    /** True of whoever can do something, be it by a proper name alone. */
    boolean actor(Phrase phrase) {
        Token head = phrase.head();
        if (dates(head.span())) {
            return false;
        }
        if (acts.actor(noun(phrase))) {
            return true;
        }
        if (acts.nouns(noun(phrase)).stream().anyMatch(noun -> noun.words().size() == 1)) {
            return false;
        }
        return head.tag() == Tag.PROPN
                || people(head.span()).isPresent()
                || states(head.span()).isPresent();
    }

    /** True of people, states and nouns for these. */
    boolean party(Phrase phrase) {
        Span head = phrase.head().span();
        return acts.actor(noun(phrase))
                || people(head).isPresent()
                || states(head).isPresent();
    }

    /** True if somebody is named anywhere in a phrase. */
    boolean names(Phrase phrase) {
        if (dates(phrase.head().span())) {
            return false;
        }
        if (people(phrase.span()).isPresent() || states(phrase.span()).isPresent()) {
            return true;
        }
        for (int at = phrase.group().first(); at <= phrase.group().last(); at++) {
            Token token = phrase.syntax().token(at);
            if (token.tag() == Tag.PROPN || token.tag() == Tag.NOUN && acts.actor(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** True of a phrase that ends with a state's name. */
    boolean state(Phrase word) {
        return clauses.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> state.span().end() == word.span().end());
    }

    /** The first person whose mention touches a span. */
    Optional<Mention.OfPerson> people(Span span) {
        return clauses.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().overlaps(span))
                .findFirst();
    }

    /** The first state named within a span. */
    Optional<Mention.OfCountry> states(Span span) {
        return clauses.all(Mention.OfCountry.class).stream()
                .filter(state -> span.contains(state.span()))
                .findFirst();
    }

    private String noun(Phrase phrase) {
        Token head = phrase.head();
        String lower = head.tag() == Tag.NOUN ? head.lemma() : head.lower();
        boolean plural = head.tag() != Tag.NOUN && lower.endsWith("s") && !acts.actor(lower);
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }

    private boolean dates(Span span) {
        return clauses.words().is("calendar", clauses.lower().substring(span.start(), span.end()))
                || clauses.all(Mention.OfDate.class).stream()
                        .anyMatch(date -> date.span().overlaps(span));
    }
}

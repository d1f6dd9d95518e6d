package org.readout.code.en;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.act.Actors;
import org.readout.lexicon.en.Acts;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/** Who the noun phrases of a sentence name. */
record ActorPhrases(Clauses clauses, Acts acts) implements Actors {

    @Override
    public boolean actor(Phrase phrase) {
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

    @Override
    public boolean names(Phrase phrase) {
        if (dates(phrase.head().span())) {
            return false;
        }
        if (people(phrase.span()).isPresent() || states(phrase.span()).isPresent()) {
            return true;
        }
        for (int at = phrase.group().first(); at <= phrase.group().last(); at++) {
            if (phrase.syntax().token(at).tag() == Tag.PROPN) {
                return true;
            }
        }
        return false;
    }

    /** The phrase as an actor: its whole words, whose state, which sector. */
    Actor actor(Phrase phrase, Role role) {
        Span span = whole(phrase);
        Optional<Mention.OfPerson> person = people(span);
        Country country = country(phrase, span, person.orElse(null));
        return new Actor(
                country,
                sector(phrase, person.isPresent()),
                person.map(Mention.OfPerson::person).orElse(null),
                role,
                clauses.quote(span));
    }

    Evidence quote(Phrase phrase) {
        return clauses.quote(whole(phrase));
    }

    private @Nullable String sector(Phrase phrase, boolean person) {
        return acts.sector(noun(phrase))
                .orElse(person || states(phrase.head().span()).isPresent() ? "GOV" : null);
    }

    private @Nullable Country country(Phrase phrase, Span span, Mention.@Nullable OfPerson person) {
        List<Mention.OfCountry> own = clauses.all(Mention.OfCountry.class).stream()
                .filter(state -> phrase.span().contains(state.span()))
                .toList();
        if (!own.isEmpty()) {
            return own.get(own.size() - 1).country();
        }
        if (person != null && person.country() != null) {
            return person.country();
        }
        return clauses.all(Mention.OfCountry.class).stream()
                .filter(state -> span.contains(state.span()))
                .map(Mention.OfCountry::country)
                .findFirst()
                .orElse(null);
    }

    /** With titles before it and, directly behind it, whose it is: "the leaders of the party". */
    private Span whole(Phrase phrase) {
        Span span = phrase.span();
        int end = span.end();
        span = phrase.argument("of")
                .map(Phrase::span)
                .filter(of -> of.start() > end && of.start() - end < " of the ".length() + 1)
                .map(span::to)
                .orElse(span);
        Span said = span;
        return people(span).map(person -> person.span().to(said)).orElse(span);
    }

    private String noun(Phrase phrase) {
        Token head = phrase.head();
        String lower = head.tag() == Tag.NOUN ? head.lemma() : head.text().toLowerCase(Locale.ROOT);
        boolean plural = head.tag() != Tag.NOUN && lower.endsWith("s") && !acts.actor(lower);
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }

    private boolean dates(Span span) {
        return clauses.all(Mention.OfDate.class).stream()
                .anyMatch(date -> date.span().overlaps(span));
    }

    private Optional<Mention.OfPerson> people(Span span) {
        return clauses.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().overlaps(span))
                .findFirst();
    }

    private Optional<Mention.OfCountry> states(Span span) {
        return clauses.all(Mention.OfCountry.class).stream()
                .filter(state -> span.contains(state.span()))
                .findFirst();
    }
}

package org.readout.code.en.cast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;

/** People meant by their offices, as the sentences so far and the whole text tell them. */
record Titles(Clauses clauses, Guests company) {

    /** The words of a person's offices in lower case, those beside the name with them. */
    String of(Mention.OfPerson person) {
        Span span = person.span();
        return company.titles(person) + " " + clauses.lower().substring(span.start(), span.end());
    }

    boolean untitled(Mention.OfPerson person) {
        return company.titles(person).isBlank();
    }

    /** "The envoy", "the Turkish president", "the Vice President": the person named last who is called so. */
    Optional<Mention.OfPerson> meant(Phrase phrase, @Nullable Country country, Set<String> not) {
        return called(phrase, country, not)
                .or(() -> referred(phrase)
                        .filter(person -> !not.contains(person.person().id()))
                        .filter(person -> country == null || country.equals(company.state(person))))
                .or(() -> head(phrase, country, not));
    }

    /** "The President of Russia": the only one of that state spoken of whose office no words tell. */
    private Optional<Mention.OfPerson> head(Phrase phrase, @Nullable Country country, Set<String> not) {
        String title = phrase.head().lower();
        if (country == null || !clauses.words().is("highest", title) && !title.equals("minister")) {
            return Optional.empty();
        }
        List<Mention.OfPerson> candidates = Stream.concat(before(phrase.span().start()), company.recent().stream())
                .filter(person -> country.equals(company.state(person))
                        && !not.contains(person.person().id()))
                .filter(this::untitled)
                .toList();
        boolean one = candidates.stream()
                        .map(person -> person.person().id())
                        .distinct()
                        .count()
                == 1;
        return one
                        && (clauses.words().is("highest", title)
                                || phrase.text().toLowerCase(Locale.ROOT).contains("prime"))
                ? Optional.of(candidates.get(0))
                : Optional.empty();
    }

    /** Whom the words stand for, as the whole text tells. */
    Optional<Mention.OfPerson> referred(Phrase phrase) {
        return clauses.all(Mention.OfReference.class).stream()
                .filter(reference -> reference.people().size() == 1
                        && !reference.form().equals("pronoun")
                        && reference.span().contains(phrase.head().span()))
                .findFirst()
                .map(reference -> reference.people().get(0));
    }

    private Optional<Mention.OfPerson> called(Phrase phrase, @Nullable Country country, Set<String> not) {
        String head = phrase.head().lemma();
        boolean definite = phrase.syntax().token(phrase.group().first()).lower().equals("the");
        if (!definite || !phrase.head().lower().equals(head)) {
            return Optional.empty();
        }
        List<Mention.OfPerson> candidates =
                new ArrayList<>(before(phrase.span().start()).toList());
        Collections.reverse(candidates);
        candidates.addAll(company.recent());
        return candidates.stream()
                .filter(person -> of(person).contains(head)
                        && portfolio(phrase).allMatch(of(person)::contains)
                        && !not.contains(person.person().id()))
                .filter(person -> country == null || country.equals(company.state(person)))
                .findFirst();
    }

    /** "The trade minister" is not the prime minister: what tells an office from another. */
    private Stream<String> portfolio(Phrase phrase) {
        return phrase
                .syntax()
                .tokens()
                .subList(phrase.group().first(), phrase.group().head())
                .stream()
                .filter(token -> token.tag() == Tag.NOUN || clauses.words().is("portfolio", token.lower()))
                .map(Token::lower);
    }

    private Stream<Mention.OfPerson> before(int at) {
        return clauses.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().end() <= at);
    }
}

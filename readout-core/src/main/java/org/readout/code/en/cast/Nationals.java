package org.readout.code.en.cast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.syntax.Phrase;

/** People meant by where they are from or by whose like they are: "the Turk returned", "talks with his Omani counterpart". */
record Nationals(Clauses clauses, Guests company) {
    /** Words of an office that tell what kind it is. */
    private static final List<String> KINDS = List.of(
            "foreign minister",
            "foreign secretary",
            "minister of foreign affairs",
            "defence minister",
            "defense minister",
            "prime minister",
            "premier",
            "president",
            "chancellor",
            "minister",
            "secretary",
            "envoy",
            "adviser",
            "ambassador",
            "king",
            "emir");

    /** Who is meant; nobody if the words name no nationality and no like, or nobody named fits. */
    Optional<Mention.OfPerson> meant(Phrase phrase, @Nullable Country state, Optional<Mention.OfPerson> acting) {
        if (clauses.words().is("like", phrase.head().lemma().toLowerCase(Locale.ROOT))) {
            return acting.flatMap(person -> counterpart(phrase, person, state));
        }
        Optional<Country> from = demonym(phrase);
        return from.flatMap(country -> before(phrase)
                .filter(person -> country.equals(company.state(person)))
                .findFirst());
    }

    /** "The Turk", "the North Korean": a nationality that heads a phrase and is one person. */
    private Optional<Country> demonym(Phrase phrase) {
        int first = phrase.group().first();
        String article = phrase.syntax().token(first).lower();
        boolean one = article.equals("the")
                && phrase.syntax().token(first).span().end() + 1 < phrase.span().end();
        int start = phrase.syntax().token(first).span().end() + 1;
        return !one
                ? Optional.empty()
                : clauses.all(Mention.OfCountry.class).stream()
                        .filter(state -> state.form().equals("adjective")
                                && state.span().start() == start
                                && state.span().end() == phrase.span().end()
                                && !clauses.lower().startsWith("s", state.span().end() - 1))
                        .map(Mention.OfCountry::country)
                        .findFirst();
    }

    private Optional<Mention.OfPerson> counterpart(Phrase phrase, Mention.OfPerson acting, @Nullable Country state) {
        Country own = company.state(acting);
        String kind = kind(acting);
        return before(phrase)
                .filter(person -> !person.person().id().equals(acting.person().id()))
                .filter(person -> {
                    Country country = company.state(person);
                    return country != null && !country.equals(own) && (state == null || state.equals(country));
                })
                .filter(person -> !kind.isEmpty() && kind(person).equals(kind))
                .findFirst();
    }

    private String kind(Mention.OfPerson person) {
        String titles = company.titles(person);
        return KINDS.stream()
                .filter(titles::contains)
                .findFirst()
                .map(kind -> kind.replace("foreign secretary", "foreign minister")
                        .replace("minister of foreign affairs", "foreign minister")
                        .replace("premier", "prime minister")
                        .replace("defense", "defence"))
                .orElse("");
    }

    /** Those named before, the last first. */
    private Stream<Mention.OfPerson> before(Phrase phrase) {
        List<Mention.OfPerson> people = new ArrayList<>(clauses.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().end() <= phrase.span().start())
                .toList());
        Collections.reverse(people);
        people.addAll(company.recent());
        return people.stream();
    }
}

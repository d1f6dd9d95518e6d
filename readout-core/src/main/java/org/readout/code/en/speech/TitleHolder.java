package org.readout.code.en.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.actor.en.Cast;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.clause.PhraseWords;
import org.readout.model.Actor;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.syntax.Phrase;

/** Whom a title alone means: "Ana Quispe, prime minister of Peru, came. The prime minister said …" the only one named so far who bears it. */
record TitleHolder(Clauses clauses, Cast cast, Company company) {
    Optional<Actor> of(Phrase phrase, Actor named) {
        List<String> words = PhraseWords.all(phrase);
        boolean bare = named.person() == null
                && words.size() > 1
                && words.get(0).equals("the")
                && phrase.argument("of").isEmpty()
                && phrase.argument("for").isEmpty()
                && clauses.all(Mention.OfCountry.class).stream()
                        .noneMatch(state -> phrase.span().contains(state.span()));
        if (!bare) {
            return Optional.empty();
        }
        String title = String.join(" ", words.subList(1, words.size()));
        List<Mention.OfPerson> holders =
                company.named().stream().filter(person -> bears(person, title)).toList();
        return holders.size() == 1
                ? Optional.of(new Actor(
                        holders.get(0).country(), null, holders.get(0).person(), Role.SOURCE, named.evidence()))
                : Optional.empty();
    }

    private boolean bears(Mention.OfPerson person, String title) {
        return cast.offices(person.person()).stream()
                .anyMatch(office -> office.title().toLowerCase(Locale.ROOT).equals(title));
    }
}

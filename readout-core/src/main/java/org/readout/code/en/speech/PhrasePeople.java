package org.readout.code.en.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.actor.en.Cast;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.deed.ActorPhrases;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** The people a phrase that speaks means, whether it names them or they stand beside it: "the two ministers, A and B, said". */
record PhrasePeople(Clauses clauses, ActorPhrases phrases, Cast cast) {
    /** The people a phrase means and those coordinated with it: "the two ministers, A and B". */
    List<Actor> of(Phrase phrase) {
        List<Mention.OfPerson> meant = new ArrayList<>();
        phrase.members().forEach(member -> meant.addAll(cast.meant(member)));
        phrase.appositions().forEach(other -> other.members().forEach(member -> meant.addAll(cast.meant(member))));
        if (meant.isEmpty()) {
            return List.of();
        }
        Country stated = stated(phrase);
        return meant.stream()
                .filter(person -> stated == null || person.country() == null || stated.equals(person.country()))
                .distinct()
                .map(person -> actor(person, phrase, true))
                .toList();
    }

    /** The state the words tell, unless they stand for several people. */
    private @Nullable Country stated(Phrase phrase) {
        boolean several =
                phrase.appositions().stream().anyMatch(other -> other.members().size() > 1);
        return several ? null : phrases.actor(phrase, Role.SOURCE).country();
    }

    /** Those named behind a title between commas: "the Chinese and Russian ministers, A and B, said". */
    List<Actor> behind(Phrase phrase, Clause clause) {
        int end = phrase.span().end();
        int verb = clause.verb().span().start();
        if (end >= verb) {
            return List.of();
        }
        List<Mention.OfPerson> named = cast.named(new Span(end, verb));
        boolean beside = !named.isEmpty()
                && clauses.plain()
                        .substring(end, named.get(0).name().start())
                        .matches("(?: of[^,;]{1,60}| for[^,;]{1,60})?, ");
        boolean one = named.size() == 1;
        return beside ? named.stream().map(person -> actor(person, phrase, one)).toList() : List.of();
    }

    /** Somebody who speaks by a phrase; alone, he is of the state it tells. */
    Actor actor(Mention.OfPerson person, Phrase phrase, boolean alone) {
        Country own = person.country();
        Country told = own == null && alone ? phrases.actor(phrase, Role.SOURCE).country() : own;
        return new Actor(told, null, person.person(), Role.SOURCE, phrases.quote(phrase));
    }

    /** The first person a clause of its own, not said by anybody, has as its subject. */
    Optional<List<Actor>> subject() {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().finite() && clause.reporter().isEmpty())
                .flatMap(clause -> clause.subject().stream())
                .map(this::of)
                .filter(people -> people.size() == 1)
                .findFirst();
    }
}

package org.readout.code.en.speech;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.clause.PhraseWords;
import org.readout.code.en.deed.ActorPhrases;
import org.readout.lexicon.en.Sayings;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.syntax.NounGroup;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;

/** Whose the thing or office is that a phrase names: "Beijing's call", "its embassy said". */
record PhraseOwner(PhrasePeople people, Sayings sayings, Talk talk) {
    private static final Set<String> OWNER = Set.of("its", "his", "her", "their");

    /** Whose a thing is: "B's hopes", "Beijing's call". */
    List<Actor> possessor(Phrase phrase) {
        Syntax syntax = phrase.syntax();
        for (int at = phrase.group().first(); at < phrase.group().last(); at++) {
            boolean mark = syntax.token(at + 1).text().equals("'s");
            List<Actor> owners = mark ? owners(phrase, syntax.token(at).span()) : List.of();
            owners = mark && owners.isEmpty() ? office(phrase, at) : owners;
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        return List.of();
    }

    /** "The government's answer". */
    private List<Actor> office(Phrase phrase, int at) {
        boolean the = phrase.syntax().token(phrase.group().first()).lower().equals("the");
        Actor owner = the
                ? owned(new Phrase(phrase.syntax(), new NounGroup(phrase.group().first(), at, at)))
                : null;
        return owner != null && owner.country() != null ? List.of(owner) : List.of();
    }

    /** The people or the state a word before "'s" names. */
    private List<Actor> owners(Phrase phrase, Span word) {
        List<Mention.OfPerson> named = people.cast().at(word);
        if (!named.isEmpty()) {
            return named.stream()
                    .map(person -> people.actor(person, phrase, true))
                    .toList();
        }
        Clauses clauses = people.clauses();
        Optional<Mention.OfCountry> state = clauses.all(Mention.OfCountry.class).stream()
                .filter(one -> one.span().end() == word.end())
                .findFirst();
        return state.stream()
                .map(one -> Company.side(one.country(), clauses.quote(word)))
                .toList();
    }

    /** Whom a phrase stands for; "its embassy": of the state told of last. */
    Actor owned(Phrase phrase) {
        ActorPhrases phrases = people.phrases();
        Actor actor = phrases.referents().counterpart(phrase)
                ? phrases.actors(phrase, Role.SOURCE).get(0)
                : phrases.actor(phrase, Role.SOURCE);
        boolean owned = actor.country() == null
                && OWNER.contains(PhraseWords.all(phrase).get(0));
        Country told = owned ? before(phrase.span()) : actor.country();
        Country owner = told == null && actor.person() == null
                ? new SpeakerHome(phrases, sayings, talk)
                        .of(phrase)
                        .or(() -> meant(phrase))
                        .orElse(null)
                : told;
        Actor speaker = new Actor(owner, actor.sector(), actor.person(), Role.SOURCE, actor.evidence());
        Optional<Actor> holder = new TitleHolder(people.clauses(), people.cast(), talk.company()).of(phrase, actor);
        if (holder.isPresent()) {
            return holder.get();
        }
        return new Bystander(people.clauses(), sayings).is(phrase)
                ? new Actor(null, actor.sector(), actor.person(), Role.SOURCE, actor.evidence())
                : new Guest(phrases, sayings, talk).named(phrase, speaker);
    }

    /** "The North", "the northern side": the one state that words without a name mean. */
    private Optional<Country> meant(Phrase phrase) {
        if (!sayings.is("meant", PhraseWords.head(phrase)) || phrase.members().size() > 1) {
            return Optional.empty();
        }
        List<Country> states = people.phrases().actors(phrase, Role.SOURCE).stream()
                .flatMap(actor -> Stream.ofNullable(actor.country()))
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    private @Nullable Country before(Span phrase) {
        return Stream.concat(
                        people.clauses().all(Mention.OfCountry.class).stream()
                                .filter(state -> state.span().end() <= phrase.start())
                                .map(Mention.OfCountry::country),
                        talk.body().stream().map(Actor::country))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

package org.readout.code.en.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.actor.en.Cast;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.clause.PhraseWords;
import org.readout.code.en.deed.ActorPhrases;
import org.readout.code.en.say.Names;
import org.readout.code.en.say.Saying;
import org.readout.lexicon.en.Sayings;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Whom the phrases of a sentence mean that speak in it, those before it taken into account. */
record SpeakerReader(Clauses clauses, ActorPhrases phrases, Cast cast, Sayings sayings, Talk talk) implements Names {
    private static final String MEDIA = "JRN";
    private static final Set<String> ONE = Set.of("he", "she");
    private static final Set<String> OWNER = Set.of("its", "his", "her", "their");

    @Override
    public boolean actor(Phrase phrase) {
        return phrases.actor(phrase) || phrases.sectored(phrase);
    }

    @Override
    public @Nullable Country country(Phrase phrase) {
        return phrases.actor(phrase, Role.SOURCE).country();
    }

    @Override
    public boolean media(Phrase phrase) {
        return MEDIA.equals(phrases.actor(phrase, Role.SOURCE).sector());
    }

    @Override
    public boolean party(Phrase phrase) {
        return phrases.party(phrase);
    }

    @Override
    public boolean person(Phrase phrase) {
        return !people(phrase).isEmpty();
    }

    /** Who speaks; nobody if the words do not tell. */
    List<Actor> speakers(Saying saying) {
        Optional<Phrase> sender = saying.sender().filter(phrase -> actor(phrase) || person(phrase));
        if (sender.isPresent()) {
            return named(sender.get(), saying.clause());
        }
        Phrase speaker = saying.speaker();
        String head = PhraseWords.head(speaker);
        if (ONE.contains(head)) {
            List<Actor> before = before(saying);
            List<Actor> known = before.isEmpty() ? talk.person() : before;
            return known.isEmpty() ? spokenOf(speaker) : he(speaker, known).orElse(known);
        }
        if (head.equals("they") || head.equals("it")) {
            return head.equals("it") ? talk.body() : several();
        }
        List<Actor> all = new ArrayList<>();
        for (Phrase member : speaker.members()) {
            named(member, saying.clause()).stream()
                    .filter(actor -> all.stream().noneMatch(other -> same(other, actor)))
                    .forEach(all::add);
        }
        return all;
    }

    /** Whom the text names, else whose state he is of by what the text has told. */
    private List<Actor> spokenOf(Phrase pronoun) {
        List<Actor> people = people(pronoun);
        return people.isEmpty() ? he(pronoun, people).orElse(people) : people;
    }

    /** "The guest replied … He praised": of another state than whoever spoke by a title before him. */
    private Optional<List<Actor>> he(Phrase pronoun, List<Actor> known) {
        boolean other = known.stream().allMatch(actor -> actor.person() == null && actor.country() != null)
                && people(pronoun).isEmpty();
        return phrases.homes()
                .parts()
                .he()
                .filter(state -> other && known.stream().noneMatch(actor -> state.equals(actor.country())))
                .map(state -> List.of(Company.side(state, phrases.quote(pronoun))));
    }

    /** One person, told by a title and by a name. */
    private static boolean same(Actor a, Actor b) {
        return a.person() != null && a.person().equals(b.person());
    }

    /** "They": those known to act together, else the body or group that spoke last. */
    private List<Actor> several() {
        List<Actor> known = talk.several();
        return known.isEmpty()
                ? talk.speakers().stream()
                        .filter(actor -> actor.person() == null)
                        .toList()
                : known;
    }

    /** The person a clause before the verb has as its subject, what is said itself left out: "When B came, he said". */
    private List<Actor> before(Saying saying) {
        List<Clause> said = saying.clause().reported();
        return saying.clause().syntax().clauses().stream()
                .filter(other -> other.verb().head() < saying.clause().verb().head() && !said.contains(other))
                .filter(other -> other.reporter().isEmpty())
                .flatMap(other -> other.subject().stream())
                .map(this::people)
                .filter(people -> people.size() == 1)
                .reduce((a, b) -> b)
                .orElse(List.of());
    }

    /** Whom a phrase names that stands before a verb, or in its place. */
    List<Actor> named(Phrase phrase, Clause clause) {
        List<List<Actor>> ways = List.of(people(phrase), behind(phrase, clause), new GroupReader(this).group(phrase));
        return ways.stream()
                .filter(way -> !way.isEmpty())
                .findFirst()
                .orElseGet(() -> sayings.is("document", PhraseWords.head(phrase))
                        ? new PaperOwner(this).owner(phrase, clause)
                        : List.of(ofOwner(phrase)));
    }

    /** Whom a phrase names by itself: a person, a group, a state. */
    List<Actor> named(Phrase phrase) {
        List<Actor> people = people(phrase);
        List<Actor> group = people.isEmpty() ? new GroupReader(this).group(phrase) : people;
        return group.isEmpty() ? List.of(ofOwner(phrase)) : group;
    }

    /** Those named behind a title between commas: "the Chinese and Russian ministers, A and B, said". */
    private List<Actor> behind(Phrase phrase, Clause clause) {
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

    /** The people a phrase means and those coordinated with it: "the two ministers, A and B". */
    List<Actor> people(Phrase phrase) {
        List<Mention.OfPerson> meant = new ArrayList<>();
        phrase.members().forEach(member -> meant.addAll(cast.meant(member)));
        phrase.appositions().forEach(other -> other.members().forEach(member -> meant.addAll(cast.meant(member))));
        if (meant.isEmpty()) {
            return List.of();
        }
        boolean several =
                phrase.appositions().stream().anyMatch(other -> other.members().size() > 1);
        Country stated = several ? null : phrases.actor(phrase, Role.SOURCE).country();
        return meant.stream()
                .filter(person -> stated == null || person.country() == null || stated.equals(person.country()))
                .distinct()
                .map(person -> actor(person, phrase, true))
                .toList();
    }

    private Actor actor(Mention.OfPerson person, Phrase phrase, boolean alone) {
        Country own = person.country();
        Country told = own == null && alone ? phrases.actor(phrase, Role.SOURCE).country() : own;
        return new Actor(told, null, person.person(), Role.SOURCE, phrases.quote(phrase));
    }

    /** Whose a thing is: "B's hopes", "Beijing's call". */
    List<Actor> possessor(Phrase phrase) {
        int first = phrase.group().first();
        for (int at = first; at < phrase.group().last(); at++) {
            boolean mark = phrase.syntax().token(at + 1).text().equals("'s");
            Span word = phrase.syntax().token(at).span();
            List<Mention.OfPerson> people = mark ? cast.at(word) : List.of();
            if (!people.isEmpty()) {
                return people.stream()
                        .map(person -> actor(person, phrase, true))
                        .toList();
            }
            Optional<Mention.OfCountry> state = clauses.all(Mention.OfCountry.class).stream()
                    .filter(one -> mark && one.span().end() == word.end())
                    .findFirst();
            if (state.isPresent()) {
                return List.of(Company.side(state.get().country(), clauses.quote(word)));
            }
        }
        return List.of();
    }

    /** "Its embassy": of the state told of last. */
    private Actor ofOwner(Phrase phrase) {
        Actor actor = phrases.referents().counterpart(phrase)
                ? phrases.actors(phrase, Role.SOURCE).get(0)
                : phrases.actor(phrase, Role.SOURCE);
        boolean owned = actor.country() == null
                && OWNER.contains(PhraseWords.all(phrase).get(0));
        Country owner = owned ? owner(phrase.span()) : actor.country();
        return new Actor(owner, actor.sector(), actor.person(), Role.SOURCE, actor.evidence());
    }

    private @Nullable Country owner(Span phrase) {
        return Stream.concat(
                        clauses.all(Mention.OfCountry.class).stream()
                                .filter(state -> state.span().end() <= phrase.start())
                                .map(Mention.OfCountry::country),
                        talk.body().stream().map(Actor::country))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The first person a clause of its own, not said by anybody, has as its subject. */
    Optional<List<Actor>> subject() {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().finite() && clause.reporter().isEmpty())
                .flatMap(clause -> clause.subject().stream())
                .map(this::people)
                .filter(people -> people.size() == 1)
                .findFirst();
    }
}

package org.readout.code.en.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Whom the phrases of a sentence mean that speak in it, those before it taken into account. */
record SpeakerReader(Clauses clauses, ActorPhrases phrases, Cast cast, Sayings sayings, Talk talk) implements Names {
    private static final String MEDIA = "JRN";
    /** Kinds of nouns for bodies and papers. */
    private static final List<String> BODIES =
            List.of("body", "bodily", "media", "printed", "side", "state", "document");
    /** Kinds of nouns for one who speaks. */
    private static final List<String> HUMAN = List.of("official", "pointed", "deputed", "received", "hosting");

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
        return !people().of(phrase).isEmpty();
    }

    /** Who speaks; nobody if the words do not tell. */
    List<Actor> speakers(Saying saying) {
        Optional<Phrase> sender = saying.sender().filter(phrase -> actor(phrase) || person(phrase));
        if (sender.isPresent()) {
            return named(sender.get(), saying.clause());
        }
        return new SpeakerPronoun(people(), talk).of(saying).orElseGet(() -> members(saying));
    }

    /** All who speak together, each once. */
    private List<Actor> members(Saying saying) {
        List<Actor> all = new ArrayList<>();
        for (Phrase member : saying.speaker().members()) {
            named(member, saying.clause()).stream()
                    .filter(actor -> all.stream().noneMatch(other -> same(other, actor)))
                    .forEach(all::add);
        }
        return all;
    }

    /** One person, told by a title and by a name. */
    private static boolean same(Actor a, Actor b) {
        return a.person() != null && a.person().equals(b.person());
    }

    /** Whom a phrase names that stands before a verb, or in its place. */
    List<Actor> named(Phrase phrase, Clause clause) {
        List<List<Actor>> ways = List.of(
                people().of(phrase),
                people().behind(phrase, clause),
                new Untitled(clauses, sayings)
                        .of(phrase, phrases.actor(phrase, Role.SOURCE)).stream().toList(),
                new GroupReader(this).group(phrase),
                pointed(phrase));
        return ways.stream()
                .filter(way -> !way.isEmpty())
                .findFirst()
                .orElseGet(() -> sayings.is("document", PhraseWords.head(phrase))
                        ? new PaperOwner(this).owner(phrase, clause)
                        : List.of(owners().owned(phrase)));
    }

    /** "The official told reporters": the person who spoke before. */
    private List<Actor> pointed(Phrase phrase) {
        boolean the = PhraseWords.all(phrase).get(0).equals("the")
                && PhraseWords.all(phrase).size() == 2;
        boolean one = phrase.head().lemma().equalsIgnoreCase(phrase.head().text());
        return the && one && phrase.arguments().isEmpty() && sayings.is("pointed", PhraseWords.head(phrase))
                ? talk.speakers().stream()
                        .filter(actor ->
                                actor.person() != null && talk.speakers().size() == 1)
                        .toList()
                : List.of();
    }

    /** One man or woman, with or without a name: "a Peruvian spokesman", "the Chilean". */
    boolean human(Phrase phrase) {
        String head = PhraseWords.head(phrase);
        String text = phrase.head().lower();
        boolean single = phrase.head().lemma().equalsIgnoreCase(text) && (!text.endsWith("s") || text.endsWith("ss"));
        return phrase.members().size() == 1
                && (person(phrase)
                        || single
                                && (holder(phrase, head)
                                        || HUMAN.stream().anyMatch(kind -> sayings.is(kind, head))
                                        || clauses.words().is("office", head)
                                        || demonym(phrase)));
    }

    /** "The mayor", not "the army". */
    private boolean holder(Phrase phrase, String head) {
        return phrases.sectored(phrase)
                && !clauses.words().is("told_body", head)
                && BODIES.stream().noneMatch(kind -> sayings.is(kind, head));
    }

    /** "The Chilean answered". */
    private boolean demonym(Phrase phrase) {
        boolean the = PhraseWords.all(phrase).get(0).equals("the");
        return the
                && clauses.all(Mention.OfCountry.class).stream()
                        .anyMatch(state -> state.form().equals("adjective")
                                && state.span().end() == phrase.head().span().end());
    }

    /** Whom a phrase names by itself: a person, a group, a state. */
    List<Actor> named(Phrase phrase) {
        List<Actor> people = people().of(phrase);
        List<Actor> group = people.isEmpty() ? new GroupReader(this).group(phrase) : people;
        return group.isEmpty() ? List.of(owners().owned(phrase)) : group;
    }

    /** Whose a thing is: "B's hopes", "Beijing's call". */
    List<Actor> possessor(Phrase phrase) {
        return owners().possessor(phrase);
    }

    /** The first person a clause of its own, not said by anybody, has as its subject. */
    Optional<List<Actor>> subject() {
        return people().subject();
    }

    private PhrasePeople people() {
        return new PhrasePeople(clauses, phrases, cast);
    }

    private PhraseOwner owners() {
        return new PhraseOwner(people(), sayings, talk);
    }
}

package org.readout.code.en.deed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.en.clause.Clauses;
import org.readout.lexicon.en.DeedNouns;
import org.readout.lexicon.en.DeedNouns.Ground;
import org.readout.lexicon.en.Sayings;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Role;

/**
 * What states have done in a document so far, for words that take it for known: "the launches", "this decision". Changed by each
 * sentence in turn; not to be shared.
 */
public final class Doings {
    /** Sentences that a word may reach back over to the same word. */
    private static final int SAME_WORD = 12;

    /** A word may mean whatever was done last in this sentence or the one before, and does so before the same word further back. */
    private static final int BESIDE = 1;

    private static final Set<String> VIOLENT = Set.of("ASSAULT", "COERCE");

    private final DeedNouns nouns;
    private final Sayings sayings;

    /** The latest first. */
    private final Deque<Doing> told = new ArrayDeque<>();

    private final Dealings dealings = new Dealings();

    private int sentence;

    Doings(DeedNouns nouns, Sayings sayings) {
        this.nouns = nouns;
        this.sayings = sayings;
    }

    /** Takes up what a sentence tells, once it is read: between which two states its acts are, too. */
    public void heard(Clauses clauses, ActorPhrases phrases, List<Event> events) {
        events.forEach(event -> dealings.add(event, sentence));
        read(clauses, phrases, Integer.MAX_VALUE).forEach(told::addFirst);
        events.stream().flatMap(event -> attack(clauses, event).stream()).forEach(told::addFirst);
        sentence++;
        while (!told.isEmpty() && told.getLast().sentence() < sentence - SAME_WORD) {
            told.removeLast();
        }
    }

    /** "After police in Lima stormed the embassy": whose raid that was, the act tells. */
    private Optional<Doing> attack(Clauses clauses, Event event) {
        List<Actor> doers = event.actors().stream()
                .filter(actor -> actor.role() == Role.SOURCE && actor.country() != null)
                .toList();
        return doers.isEmpty()
                        || !VIOLENT.contains(event.code().type())
                        || !event.status().counts()
                ? Optional.empty()
                : Optional.of(new Doing(doers, clauses.words().of("attack"), EnumSet.of(Ground.DONE), sentence));
    }

    /**
     * With which other state a state had to do last, in this sentence's neighbourhood.
     *
     * @return computed, its evidence where that state was named
     */
    Optional<Actor> dealingWith(Country state, Role role) {
        return dealings.with(state, role, sentence);
    }

    /** Whom another state helps, as told last in this sentence's neighbourhood. */
    Optional<Actor> helped(Role role) {
        return dealings.helped(role, sentence);
    }

    /** True of a noun that stands for what somebody did. */
    boolean deed(String noun) {
        return nouns.grounds().containsKey(noun);
    }

    /**
     * Who did what a noun stands for.
     *
     * @param noun its head, singular
     * @param acting who speaks of it, and so did not do it
     * @param before offset in the text up to which the sentence being read is looked at too
     * @return empty if nobody is known to have
     */
    List<Actor> by(String noun, List<Country> acting, Clauses clauses, ActorPhrases phrases, int before) {
        Ground ground = nouns.grounds().get(noun);
        if (ground == null) {
            return List.of();
        }
        List<Doing> here = new ArrayList<>(read(clauses, phrases, before));
        Collections.reverse(here);
        List<Doing> all = Stream.concat(here.stream(), told.stream()).toList();
        return same(all, noun, ground, BESIDE)
                .or(() -> clauses.words().is("attack", noun) ? same(all, noun, ground, SAME_WORD) : Optional.empty())
                .or(() -> any(all, ground, acting))
                .or(() -> same(all, noun, ground, SAME_WORD))
                .filter(doing -> !doing.by(acting))
                .map(doing -> doing.others(acting))
                .orElse(List.of());
    }

    /** Who backs or blames the sanctions has not imposed them. */
    private Optional<Doing> same(List<Doing> all, String noun, Ground ground, int back) {
        Ground kind = ground == Ground.WORD ? Ground.DONE : ground;
        return all.stream()
                .filter(doing ->
                        doing.sentence() >= sentence - back && doing.words().contains(noun))
                .filter(doing -> doing.kind().contains(kind))
                .findFirst();
    }

    private Optional<Doing> any(List<Doing> all, Ground ground, List<Country> acting) {
        return all.stream()
                .filter(doing -> doing.sentence() >= sentence - BESIDE && !doing.by(acting))
                .filter(doing -> doing.kind().contains(ground))
                .findFirst();
    }

    private List<Doing> read(Clauses clauses, ActorPhrases phrases, int before) {
        return new DoingReader(sayings, clauses, phrases, sentence).before(before);
    }
}

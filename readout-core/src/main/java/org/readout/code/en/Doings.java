package org.readout.code.en;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.DeedNouns;
import org.readout.lexicon.en.DeedNouns.Ground;
import org.readout.lexicon.en.Sayings;
import org.readout.lexicon.en.SpeechFrame;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Role;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Token;

/**
 * What states have done in a document so far, for words that take it for known: "the launches", "this decision". Changed by each
 * sentence in turn; not to be shared.
 */
final class Doings {
    /** Sentences that a word may reach back over to the same word. */
    private static final int SAME_WORD = 12;

    /** A word may mean whatever was done last in this sentence or the one before, and does so before the same word further back. */
    private static final int BESIDE = 1;

    /** Sentences over which a state is still understood to deal with the one it dealt with. */
    private static final int NEAR = 3;

    private static final int PAIR = 2;

    private static final String BEING = "be";

    /** Stances of words that are no charge, demand or remark one rejects. */
    private static final Set<String> KIND = Set.of("support", "praise", "wish");

    /**
     * Something done.
     *
     * @param doers of states, at least one
     * @param words of the clause, singular or infinitive, lower case
     * @param kind of what nouns it may be the ground
     * @param sentence its number
     */
    record Doing(List<Actor> doers, Set<String> words, Set<Ground> kind, int sentence) {
        private boolean by(List<Country> states) {
            return doers.stream().allMatch(doer -> states.contains(doer.country()));
        }
    }

    private final DeedNouns nouns;
    private final Sayings sayings;

    /** The latest first. */
    private final Deque<Doing> told = new ArrayDeque<>();

    /** By state, the other state of what it did last, or of what was done to it. */
    private final Map<Country, Dealing> dealings = new HashMap<>();

    private int sentence;

    private record Dealing(Actor with, int sentence) {}

    Doings(DeedNouns nouns, Sayings sayings) {
        this.nouns = nouns;
        this.sayings = sayings;
    }

    /** Takes up what a sentence tells, once it is read: between which two states its acts are, too. */
    void heard(Clauses clauses, ActorPhrases phrases, List<Event> events) {
        events.forEach(this::dealt);
        in(clauses, phrases, Integer.MAX_VALUE).forEach(told::addFirst);
        sentence++;
        while (!told.isEmpty() && told.getLast().sentence < sentence - SAME_WORD) {
            told.removeLast();
        }
    }

    private void dealt(Event event) {
        Map<Country, Actor> two = new LinkedHashMap<>();
        event.actors().stream()
                .filter(actor -> actor.country() != null)
                .forEach(actor -> two.putIfAbsent(Objects.requireNonNull(actor.country()), actor));
        if (two.size() == PAIR) {
            List<Country> states = List.copyOf(two.keySet());
            List<Actor> parties = List.copyOf(two.values());
            dealings.put(states.get(0), new Dealing(parties.get(1), sentence));
            dealings.put(states.get(1), new Dealing(parties.get(0), sentence));
        }
    }

    /**
     * With which other state a state had to do last, in this sentence's neighbourhood: "Fiji refused Samoa's ships. Fiji closed its airspace."
     *
     * @return computed, its evidence where that state was named
     */
    Optional<Actor> dealingWith(Country state, Role role) {
        return Optional.ofNullable(dealings.get(state))
                .filter(dealing -> dealing.sentence >= sentence - NEAR)
                .map(Dealing::with)
                .map(other -> new Actor(other.country(), null, null, role, Recalled.evidence(other.evidence())));
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
        List<Doing> here = new ArrayList<>(in(clauses, phrases, before));
        Collections.reverse(here);
        List<Doing> all = Stream.concat(here.stream(), told.stream()).toList();
        return same(all, noun, ground, BESIDE)
                .or(() -> any(all, ground, acting))
                .or(() -> same(all, noun, ground, SAME_WORD))
                .filter(doing -> !doing.by(acting))
                .map(doing -> others(doing, acting))
                .orElse(List.of());
    }

    /** Who backs or blames the sanctions has not imposed them. */
    private Optional<Doing> same(List<Doing> all, String noun, Ground ground, int back) {
        Ground kind = ground == Ground.WORD ? Ground.DONE : ground;
        return all.stream()
                .filter(doing -> doing.sentence >= sentence - back && doing.words.contains(noun))
                .filter(doing -> doing.kind.contains(kind))
                .findFirst();
    }

    private Optional<Doing> any(List<Doing> all, Ground ground, List<Country> acting) {
        return all.stream()
                .filter(doing -> doing.sentence >= sentence - BESIDE && !doing.by(acting))
                .filter(doing -> doing.kind.contains(ground))
                .findFirst();
    }

    private static List<Actor> others(Doing doing, List<Country> acting) {
        return doing.doers.stream()
                .filter(doer -> !acting.contains(doer.country()))
                .toList();
    }

    /** In the order told; who only is something does nothing. */
    private List<Doing> in(Clauses clauses, ActorPhrases phrases, int before) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().start() < before)
                .filter(clause -> !clause.verb().lemma().equals(BEING))
                .map(clause -> new Doing(doers(clause, phrases), words(clause), kind(clause), sentence))
                .filter(doing -> !doing.doers.isEmpty())
                .toList();
    }

    /** What is told of words only is nothing done; who proposes or decides does so in words, too. */
    private Set<Ground> kind(Clause clause) {
        List<SpeechFrame> words = sayings.frames(clause.verb().lemma()).stream()
                .filter(frame -> frame.words().size() == 1)
                .toList();
        if (!clause.reported().isEmpty()) {
            return EnumSet.of(Ground.SAID);
        }
        if (words.isEmpty()) {
            return EnumSet.of(Ground.DONE, Ground.DECIDED);
        }
        boolean kind = words.stream().anyMatch(frame -> KIND.contains(frame.stance()));
        return kind ? EnumSet.of(Ground.DECIDED) : EnumSet.of(Ground.DECIDED, Ground.SAID);
    }

    /** Who does it; of "an Israeli strike" the state whose it is. */
    private static List<Actor> doers(Clause clause, ActorPhrases phrases) {
        return clause.agent().stream()
                .flatMap(agent -> agent.members().stream())
                .flatMap(agent -> doers(agent, phrases).stream())
                .toList();
    }

    private static List<Actor> doers(Phrase agent, ActorPhrases phrases) {
        List<Actor> named = phrases.actors(agent, Role.TARGET).stream()
                .filter(actor -> Objects.nonNull(actor.country()))
                .toList();
        return named.isEmpty() ? phrases.owner(agent, Role.TARGET).stream().toList() : named;
    }

    private static Set<String> words(Clause clause) {
        Set<String> words = new HashSet<>(Set.of(clause.verb().lemma()));
        Stream.concat(clause.patient().stream(), clause.arguments().stream().map(argument -> argument.phrase()))
                .forEach(phrase -> {
                    for (int at = phrase.group().first(); at <= phrase.group().last(); at++) {
                        Token token = phrase.syntax().token(at);
                        words.add(token.lemma());
                    }
                });
        return words;
    }
}

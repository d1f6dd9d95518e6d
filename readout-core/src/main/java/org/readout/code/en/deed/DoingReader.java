package org.readout.code.en.deed;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.en.clause.Clauses;
import org.readout.lexicon.en.DeedNouns.Ground;
import org.readout.lexicon.en.Sayings;
import org.readout.lexicon.en.SpeechFrame;
import org.readout.model.Actor;
import org.readout.model.Role;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Token;

/**
 * What the clauses of a sentence tell as done.
 *
 * @param sayings of which only words are told
 * @param sentence its number
 */
record DoingReader(Sayings sayings, Clauses clauses, ActorPhrases phrases, int sentence) {
    private static final String BEING = "be";

    /** Stances of words that are no charge, demand or remark one rejects. */
    private static final Set<String> KIND = Set.of("support", "praise", "wish");

    /** Up to an offset, in the order told; who only is something does nothing. */
    List<Doing> before(int before) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().start() < before)
                .filter(clause -> !clause.verb().lemma().equals(BEING))
                .flatMap(clause -> doing(clause).stream())
                .toList();
    }

    private Optional<Doing> doing(Clause clause) {
        List<Actor> doers = doers(clause);
        return doers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Doing(doers, words(clause), kind(clause), sentence));
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
    private List<Actor> doers(Clause clause) {
        return clause.agent().stream()
                .flatMap(agent -> agent.members().stream())
                .flatMap(agent -> doers(agent).stream())
                .toList();
    }

    private List<Actor> doers(Phrase agent) {
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

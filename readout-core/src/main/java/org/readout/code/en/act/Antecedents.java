package org.readout.code.en.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Whom a pronoun that acts stands for: who said it, else who acted before it in the sentence. */
final class Antecedents {
    private Antecedents() {}

    static Optional<Phrase> of(Clause clause, Actors actors) {
        Optional<Phrase> speaker =
                clause.reporter().flatMap(Clause::agent).filter(agent -> !Pronouns.is(agent) && actors.acts(agent));
        if (speaker.isPresent()) {
            return speaker;
        }
        return clause.syntax().clauses().stream()
                .filter(other -> other.verb().head() < clause.verb().head())
                .flatMap(other -> other.subject().stream())
                .filter(subject -> !Pronouns.is(subject) && actors.actor(subject))
                .findFirst();
    }

    /** Whom a pronoun that is acted upon stands for: the last actor before it that does not act here. */
    static Optional<Phrase> before(Phrase pronoun, List<Phrase> sources, Actors actors) {
        return pronoun.syntax().clauses().stream()
                .flatMap(clause -> Stream.concat(clause.subject().stream(), clause.object().stream()))
                .filter(phrase -> phrase.group().head() < pronoun.group().head())
                .filter(phrase -> !Pronouns.is(phrase) && !sources.contains(phrase) && actors.actor(phrase))
                .reduce((first, second) -> second);
    }
}

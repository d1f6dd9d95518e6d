package org.readout.code.en.act;

import java.util.Optional;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Whom a pronoun that acts stands for: who said it, else who acted before it in the sentence. */
final class Antecedents {
    private Antecedents() {}

    static Optional<Phrase> of(Clause clause, Actors actors) {
        Optional<Phrase> speaker =
                clause.reporter().flatMap(Clause::agent).filter(agent -> !Roles.pronoun(agent) && actors.actor(agent));
        if (speaker.isPresent()) {
            return speaker;
        }
        return clause.syntax().clauses().stream()
                .filter(other -> other.verb().head() < clause.verb().head())
                .flatMap(other -> other.subject().stream())
                .filter(subject -> !Roles.pronoun(subject) && actors.actor(subject))
                .findFirst();
    }
}

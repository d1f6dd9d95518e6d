package org.readout.code.en.deed;

import java.util.Optional;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.Role;

/**
 * Who tells what a sentence tells, behind it: "Chilean guards moved the posts, officials in Lima said". The ministry that the next
 * sentence tells of is theirs, not that of the state named first.
 */
public final class Teller {
    private Teller() {}

    /** The state of who speaks for one; empty if nobody does behind what is told. */
    public static Optional<Country> behind(Clauses clauses, ActorPhrases phrases) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().finite())
                .flatMap(clause -> clause.reporter().stream()
                        .filter(said -> said.verb().head() > clause.verb().head()))
                .flatMap(said -> said.agent().stream())
                .filter(phrases::speaks)
                .flatMap(agent ->
                        Optional.ofNullable(phrases.actor(agent, Role.SOURCE).country()).stream())
                .reduce((first, second) -> second);
    }
}

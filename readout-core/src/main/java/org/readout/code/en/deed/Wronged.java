package org.readout.code.en.deed;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.Role;
import org.readout.model.syntax.Argument;

/** Who suffered what somebody is blamed for, and is not blamed himself. */
record Wronged(Clauses clauses, ActorPhrases phrases) {
    private static final Set<String> PLACING = Set.of("in", "at");
    private static final Set<String> MATTERS = Set.of("over", "about");

    /** Those to whom it was done that somebody is blamed for: "condemned the attack on X". */
    List<Country> by(Deed deed) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().equals(deed.core()))
                .flatMap(clause -> clause.object().stream())
                .flatMap(object -> object.arguments().stream())
                .filter(argument -> phrases.acts().in("wronged", argument.preposition()))
                .filter(argument -> !placed(argument, deed))
                .map(argument -> phrases.actor(argument.phrase(), Role.TARGET).country())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** "A protest over the arrest in Lima": a place behind what somebody is blamed for tells where that was. */
    private boolean placed(Argument place, Deed deed) {
        return PLACING.contains(place.preposition())
                && clauses.syntax().clauses().stream()
                        .filter(clause -> clause.verb().span().equals(deed.core()))
                        .flatMap(clause -> clause.object().stream())
                        .flatMap(object -> object.arguments().stream())
                        .anyMatch(other -> MATTERS.contains(other.preposition()));
    }
}

package org.readout.code.en.deed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Role;
import org.readout.model.syntax.Phrase;

/** Those of many who act in a sentence: "the Peruvians", "Chilean officers", "Kenya and Uganda". */
public final class Many {
    private Many() {}

    /** The states of the first subject in the plural; empty if it names none, absent if no subject is in the plural. */
    public static Optional<List<Country>> acting(Clauses clauses, ActorPhrases phrases) {
        return clauses.syntax().clauses().stream()
                .flatMap(clause -> clause.agent().stream())
                .filter(subject -> plural(clauses, subject))
                .findFirst()
                .map(subject -> subject.members().stream()
                        .flatMap(member -> phrases.actors(member, Role.SOURCE).stream())
                        .map(Actor::country)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private static boolean plural(Clauses clauses, Phrase phrase) {
        String head = phrase.head().text();
        boolean several = head.endsWith("s") && (!head.equals(phrase.head().lemma()) || people(clauses, phrase));
        return several || phrase.members().size() > 1;
    }

    /** "The Peruvians": a nation's name for its people. */
    private static boolean people(Clauses clauses, Phrase phrase) {
        return clauses.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> state.form().equals("adjective")
                        && state.span().contains(phrase.head().span()));
    }
}

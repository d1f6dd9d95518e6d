package org.readout.code.en.deed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Who attacks from the other side of a frontier: "two Chilean soldiers were killed by fire from across the border", in a text about
 * two states.
 */
record Beyond(Clauses clauses, ActorPhrases phrases) {
    private static final String ATTACK = "ASSAULT";

    /** The other state than the one attacked. */
    Optional<Country> of(Deed deed, List<Country> attacked) {
        return ATTACK.equals(deed.code().type()) && attacked.size() == 1 && across(deed)
                ? phrases.referents().stage().other(attacked.get(0)).or(() -> phrases.homes()
                        .parts()
                        .other(attacked.get(0)))
                : Optional.empty();
    }

    private boolean across(Deed deed) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().equals(deed.core()))
                .flatMap(Beyond::ways)
                .anyMatch(way -> clauses.words().is("beyond", way.preposition()) && frontier(way.phrase()));
    }

    private boolean frontier(Phrase phrase) {
        return clauses.words().is("frontier", phrase.head().lemma().toLowerCase(Locale.ROOT));
    }

    /** Of the clause, of who or what does it, and of the clause that tells of that: "by rockets fired from over the border". */
    private static Stream<Argument> ways(Clause clause) {
        Stream<Argument> made = clause.agent().stream()
                .flatMap(agent -> Stream.concat(
                        agent.arguments().stream(),
                        agent.relatives().stream().flatMap(relative -> relative.arguments().stream())));
        return Stream.concat(clause.arguments().stream(), made);
    }
}

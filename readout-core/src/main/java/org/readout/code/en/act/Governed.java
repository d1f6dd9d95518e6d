package org.readout.code.en.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** What prepositions tie to a clause. */
final class Governed {
    private static final Set<String> PLACES =
            Set.of("in", "at", "near", "inside", "across", "outside", "off", "within");

    private Governed() {}

    /** To its verb, then to what it is done to: "held talks with X", "evidence against X was shown". */
    static List<Argument> of(Clause clause) {
        List<Argument> arguments = new ArrayList<>(clause.arguments());
        if (clause.verb().passive()) {
            clause.patient().map(Phrase::arguments).ifPresent(arguments::addAll);
        }
        return arguments;
    }

    /** What one preposition governs. */
    static List<Phrase> by(List<Argument> arguments, String preposition) {
        return arguments.stream()
                .filter(argument -> argument.preposition().equals(preposition))
                .map(Argument::phrase)
                .toList();
    }

    /** Where a clause takes place. */
    static List<Phrase> places(Clause clause) {
        return of(clause).stream()
                .filter(argument -> PLACES.contains(argument.preposition()))
                .map(Argument::phrase)
                .filter(place -> !Roles.proxy(place))
                .toList();
    }
}

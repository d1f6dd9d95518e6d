package org.readout.code.en.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** What prepositions tie to a verb or a noun. */
final class Governed {
    private static final List<String> PLACES = List.of("in", "at", "on");

    private Governed() {}

    /** What prepositions of a list govern, in the order of the list. */
    static Stream<Phrase> by(Clause clause, List<String> prepositions) {
        return by(clause.arguments(), prepositions);
    }

    static Stream<Phrase> by(Phrase phrase, List<String> prepositions) {
        return by(phrase.arguments(), prepositions);
    }

    /** The same, also behind a place that stands between: "were held in Rome between A and B". */
    static Stream<Phrase> near(Clause clause, List<String> prepositions) {
        return Stream.concat(by(clause, prepositions), by(clause, PLACES).flatMap(place -> by(place, prepositions)));
    }

    private static Stream<Phrase> by(List<Argument> arguments, List<String> prepositions) {
        List<Phrase> governed = List.of();
        for (String preposition : arguments.isEmpty() ? List.<String>of() : prepositions) {
            for (Argument argument : arguments) {
                if (argument.preposition().equals(preposition)) {
                    governed = governed.isEmpty() ? new ArrayList<>(2) : governed;
                    governed.add(argument.phrase());
                }
            }
        }
        return governed.stream();
    }
}

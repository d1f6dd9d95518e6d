package org.readout.code.en.meet;

import java.util.List;
import java.util.stream.Stream;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** What prepositions tie to a verb or a noun. */
final class Governed {
    private Governed() {}

    /** What prepositions of a list govern, in the order of the list. */
    static Stream<Phrase> by(Clause clause, List<String> prepositions) {
        return by(clause.arguments(), prepositions);
    }

    static Stream<Phrase> by(Phrase phrase, List<String> prepositions) {
        return by(phrase.arguments(), prepositions);
    }

    private static Stream<Phrase> by(List<Argument> arguments, List<String> prepositions) {
        return prepositions.stream()
                .flatMap(preposition -> arguments.stream()
                        .filter(argument -> argument.preposition().equals(preposition)))
                .map(Argument::phrase);
    }
}

package org.readout.model.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A preposition and what it governs.
 *
 * @param preposition in lower case: {@code with}
 * @param phrase what it governs
 */
public record Argument(String preposition, Phrase phrase) {

    /** What prepositions tie to a word. */
    static List<Argument> of(Syntax syntax, List<Relation> below) {
        List<Argument> arguments = List.of();
        for (Relation relation : below) {
            Phrase phrase = relation.role() == Role.ARGUMENT ? syntax.phraseAt(relation.dependent()) : null;
            if (phrase != null) {
                arguments = arguments.isEmpty() ? new ArrayList<>(2) : arguments;
                arguments.add(new Argument(relation.marker(), phrase));
            }
        }
        return List.copyOf(arguments);
    }

    static Optional<Phrase> first(List<Argument> arguments, String preposition) {
        for (Argument argument : arguments) {
            if (argument.preposition().equals(preposition)) {
                return Optional.of(argument.phrase());
            }
        }
        return Optional.empty();
    }
}

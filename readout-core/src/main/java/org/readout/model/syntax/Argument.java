package org.readout.model.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A preposition and what it governs.
 *
 * @param preposition in lower case: {@code with}
 * @param phrase what it governs
 */
public record Argument(String preposition, Phrase phrase) {

    static List<Argument> of(Syntax syntax, int head) {
        return syntax.below(head).stream()
                .filter(relation -> relation.role() == Role.ARGUMENT)
                .flatMap(relation -> syntax.phrase(relation.dependent()).stream()
                        .map(phrase -> new Argument(relation.marker(), phrase)))
                .toList();
    }

    static Optional<Phrase> first(List<Argument> arguments, String preposition) {
        return arguments.stream()
                .filter(argument -> argument.preposition().equals(preposition))
                .map(Argument::phrase)
                .findFirst();
    }
}

package org.readout.code.en.claim;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.model.Span;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;

/** Where phrases and clauses say whose relations they tell of. */
final class Sides {
    private static final Set<String> OF = Set.of("with", "between", "of", "to", "toward", "towards");
    private static final Set<String> COUNTED = Set.of("two", "both");

    private Sides() {}

    /** The phrase, and those behind it that say of whom: "ties with Chile". */
    static Stream<Phrase> of(Phrase phrase) {
        return Stream.concat(
                Stream.of(phrase),
                phrase.arguments().stream()
                        .filter(argument -> OF.contains(argument.preposition()))
                        .map(Argument::phrase));
    }

    /** "The rift between the two largest states": of two told of before, whoever else the clause names. */
    static boolean counted(Phrase phrase) {
        return of(phrase).anyMatch(part -> IntStream.rangeClosed(
                        part.group().first(), part.group().head())
                .mapToObj(at -> part.syntax().token(at).lower())
                .anyMatch(COUNTED::contains));
    }

    /** "Is Chile's closest ally": what its subject is said to be. */
    static Stream<Span> called(Clause clause) {
        Syntax syntax = clause.syntax();
        return clause.predicate().flatMap(token -> syntax.phrase(syntax.tokens().indexOf(token))).stream()
                .flatMap(phrase -> Named.spans(phrase, 1));
    }
}

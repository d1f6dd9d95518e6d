package org.readout.code.en.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Country;
import org.readout.model.Reference;
import org.readout.model.Span;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Phrase;

/**
 * The states that words of a sentence name or stand for: two of "ties of Peru with Chile".
 *
 * @param references those of the sentence, in text order
 */
record Named(List<Reference> references) {
    static final Set<String> SIDES = Set.of(
            "between", "with", "to", "toward", "towards", "of", "in", "among", "on", "over", "across", "along", "about",
            "as to");

    List<Country> within(Phrase phrase) {
        return phrase.members().stream()
                .flatMap(member -> within(member.span()).stream())
                .toList();
    }

    List<Country> within(Span span) {
        return references.stream()
                .filter(reference -> span.contains(reference.evidence().span()))
                .flatMap(reference -> reference.states().stream())
                .toList();
    }

    /** The phrase, those it is joined with, and what prepositions tie to it. */
    static Stream<Span> spans(Phrase phrase, int steps) {
        Stream<Span> members = phrase.members().stream().map(Phrase::span);
        return steps == 0
                ? members
                : Stream.concat(
                        members,
                        phrase.arguments().stream()
                                .filter(argument -> SIDES.contains(argument.preposition()))
                                .map(Argument::phrase)
                                .flatMap(inner -> spans(inner, steps - 1)));
    }
}

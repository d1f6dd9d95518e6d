package org.readout.code.en.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/** Letters a noun tells of: "X's letter to Y". */
record NounLetters(NounEncounters nouns) {
    private static final Set<String> IN = Set.of("in", "with", "by", "through");

    /** "X's letter to Y", "in a letter to Y, X said": only where both are named. */
    Optional<Encounter> read(Words.Found found) {
        Phrase phrase = found.outer();
        List<Party> readers = Governed.by(phrase, List.of("to"))
                .flatMap(reader -> nouns.cast().parties(reader).stream())
                .filter(Party::body)
                .toList();
        List<Party> writers = new ArrayList<>(
                Words.owner(found.phrase()).map(nouns.cast()::parties).orElse(List.of()));
        Governed.by(phrase, List.of("from", "by"))
                .forEach(writer -> writers.addAll(nouns.cast().parties(writer)));
        writers.addAll(writers.isEmpty() ? senders(phrase, readers) : List.of());
        writers.removeIf(writer -> !writer.body());
        return writers.isEmpty() || readers.isEmpty()
                ? Optional.empty()
                : Optional.of(nouns.told(found, writers, readers, "none"));
    }

    /** Who acts in the clause a letter belongs to: "in a letter to Y, X said", "the letter X wrote to Y". */
    private List<Party> senders(Phrase letter, List<Party> readers) {
        Syntax syntax = letter.syntax();
        Stream<Clause> around = syntax.above(letter.group().head()).stream()
                .filter(relation -> relation.role() == Role.ARGUMENT && IN.contains(relation.marker()))
                .flatMap(relation -> syntax.clause(relation.head()).stream());
        return readers.isEmpty()
                ? List.of()
                : Stream.concat(around, letter.relatives().stream())
                        .flatMap(clause -> Agents.of(clause).stream())
                        .flatMap(agent -> nouns.cast().parties(agent).stream())
                        .toList();
    }
}

package org.readout.code.en.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactVerb;
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
        List<Phrase> to = Governed.by(phrase, List.of("to")).toList();
        List<Party> readers = (to.isEmpty() ? addressed(phrase) : to.stream())
                .flatMap(reader -> nouns.cast().parties(reader).stream())
                .filter(NounLetters::party)
                .toList();
        List<Party> writers = new ArrayList<>(
                Words.owner(found.phrase()).map(nouns.cast()::parties).orElse(List.of()));
        Governed.by(phrase, List.of("from", "by"))
                .forEach(writer -> writers.addAll(nouns.cast().parties(writer)));
        writers.addAll(writers.isEmpty() ? senders(phrase, readers) : List.of());
        writers.removeIf(writer -> !party(writer));
        readers = readers.isEmpty() && !writers.isEmpty() ? answering(phrase) : readers;
        readers = readers.isEmpty() && !writers.isEmpty() ? reached(phrase) : readers;
        return writers.isEmpty() || readers.isEmpty()
                ? Optional.empty()
                : Optional.of(nouns.told(found, writers, readers, "none"));
    }

    /** "Congratulated B in a message": to whom it is said. */
    private Stream<Phrase> addressed(Phrase letter) {
        return letter.syntax().above(letter.group().head()).stream()
                .filter(relation -> relation.role() == Role.ARGUMENT && IN.contains(relation.marker()))
                .flatMap(relation -> letter.syntax().clause(relation.head()).stream())
                .filter(clause -> nouns.table().verbs(clause.verb().lemma()).stream()
                        .anyMatch(verb -> verb.pattern() == ContactVerb.Pattern.TELL))
                .flatMap(clause -> clause.indirectObject().or(clause::object).stream());
    }

    /** "In a letter to Y made public on Friday, X said": what was made public is the letter. */
    private static boolean participle(Clause clause) {
        return Agents.of(clause).isEmpty();
    }

    private static Stream<Clause> above(Clause clause) {
        return clause.syntax().above(clause.verb().head()).stream()
                .flatMap(relation -> clause.syntax().clause(relation.head()).stream());
    }

    /** "In reply to a message from X, Y said": who answers has it. */
    private List<Party> answering(Phrase letter) {
        Syntax syntax = letter.syntax();
        return syntax.above(letter.group().head()).stream()
                .filter(relation -> relation.marker().equals("to")
                        && nouns.table().is("answer", Words.lemma(syntax.token(relation.head()))))
                .flatMap(relation -> syntax.above(relation.head()).stream())
                .filter(relation -> IN.contains(relation.marker()))
                .flatMap(relation -> Stream.concat(
                        syntax.clause(relation.head()).stream().flatMap(clause -> Agents.of(clause).stream()),
                        syntax.phrase(relation.head()).stream()))
                .flatMap(agent -> nouns.cast().parties(agent).stream())
                .filter(NounLetters::party)
                .toList();
    }

    /** "A letter from X reached Y". */
    private List<Party> reached(Phrase letter) {
        return letter.syntax().above(letter.group().head()).stream()
                .filter(relation -> relation.role() == Role.SUBJECT)
                .flatMap(relation -> letter.syntax().clause(relation.head()).stream())
                .filter(clause -> nouns.table().is("reaching", clause.verb().lemma()))
                .flatMap(clause -> clause.object().stream())
                .flatMap(reader -> nouns.cast().parties(reader).stream())
                .filter(NounLetters::party)
                .toList();
    }

    /** Somebody who writes, or a state: "a letter to Hanoi". */
    private static boolean party(Party party) {
        return party.body() || party.country() != null;
    }

    /** Who acts in the clause a letter belongs to: "in a letter to Y, X said", "the letter X wrote to Y". */
    private List<Party> senders(Phrase letter, List<Party> readers) {
        Syntax syntax = letter.syntax();
        Stream<Clause> around = syntax.above(letter.group().head()).stream()
                .filter(relation -> relation.role() == Role.ARGUMENT && IN.contains(relation.marker()))
                .flatMap(relation -> syntax.clause(relation.head()).stream())
                .flatMap(clause -> participle(clause) ? above(clause) : Stream.of(clause));
        return readers.isEmpty()
                ? List.of()
                : Stream.concat(around, letter.relatives().stream())
                        .flatMap(clause -> Agents.of(clause).stream())
                        .flatMap(agent -> nouns.cast().parties(agent).stream())
                        .toList();
    }
}

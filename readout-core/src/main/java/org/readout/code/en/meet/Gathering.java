package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/**
 * Whom a contact told by a noun gathers: "the meeting brought together the ministers of A and B", "talks involving A and B", "a
 * summit attended by A and B", "A and B, meeting in Hanoi, agreed".
 */
record Gathering(ContactWords table, Cast cast) {
    /** The parties the clauses around a noun, and those that tell more of it, say take part; empty if none do. */
    List<Party> of(Phrase noun) {
        Syntax syntax = noun.syntax();
        Stream<Clause> around = syntax.above(noun.group().head()).stream()
                .filter(relation -> relation.role() == Role.SUBJECT || relation.role() == Role.PASSIVE_SUBJECT)
                .flatMap(relation -> syntax.clause(relation.head()).stream());
        return Stream.concat(around, noun.relatives().stream())
                .map(this::told)
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .or(() -> meeting(noun))
                .orElse(List.of());
    }

    private List<Party> told(Clause clause) {
        String verb = clause.verb().lemma();
        boolean passive = clause.verb().passive();
        Optional<Phrase> who = passive && table.is("joining", verb)
                ? clause.agent()
                : !passive && table.is("gathering", verb) ? clause.object() : Optional.empty();
        return who.map(cast::parties).orElse(List.of()).stream()
                .filter(Party::body)
                .toList();
    }

    /** The participle beside the names of those who do it. */
    private Optional<List<Party>> meeting(Phrase noun) {
        Syntax syntax = noun.syntax();
        boolean participle = Words.lower(noun.head()).equals("meeting")
                && noun.group().first() == noun.group().head();
        return participle
                ? syntax.above(noun.group().head()).stream()
                        .filter(relation -> relation.role() == Role.APPOSITION)
                        .flatMap(relation -> syntax.phrase(first(syntax, relation.head())).stream())
                        .map(cast::parties)
                        .filter(parties -> parties.size() > 1)
                        .findFirst()
                : Optional.empty();
    }

    /** The first of those coordinated. */
    private static int first(Syntax syntax, int head) {
        return syntax.above(head).stream()
                .filter(relation -> relation.role() == Role.CONJUNCT)
                .map(Relation::head)
                .findFirst()
                .orElse(head);
    }
}

package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/**
 * Contacts in general, which are told of as one only where there are none: "there has been no contact between A and B", "broke off all
 * exchanges with B".
 *
 * @param nouns contacts told by nouns
 */
record Ties(NounEncounters nouns) {
    Optional<Encounter> read(Words.Found found) {
        boolean none = nouns.status(found.outer()) == Status.NEGATED || severed(found);
        return none
                ? new NounContacts(nouns)
                        .read(found)
                        .filter(told -> told.parties().findAny().isPresent())
                        .map(told -> none(told, told.first().isEmpty() ? acting(found) : told.first()))
                : Optional.empty();
    }

    private boolean severed(Words.Found found) {
        Syntax syntax = found.outer().syntax();
        return syntax.above(found.outer().group().head()).stream()
                .filter(relation -> relation.role() == Role.OBJECT || relation.role() == Role.PASSIVE_SUBJECT)
                .flatMap(relation -> syntax.clause(relation.head()).stream())
                .anyMatch(this::severs);
    }

    private boolean severs(Clause clause) {
        return !clause.negated() && nouns.table().is("severing", clause.verb().lemma());
    }

    /** "A has had no contact with B": A. */
    private List<Party> acting(Words.Found found) {
        Syntax syntax = found.outer().syntax();
        return syntax.above(found.outer().group().head()).stream()
                .filter(relation -> relation.role() == Role.OBJECT)
                .flatMap(relation -> syntax.clause(relation.head()).stream())
                .flatMap(clause -> Agents.of(clause).stream())
                .flatMap(agent -> nouns.cast().parties(agent).stream())
                .toList();
    }

    private static Encounter none(Encounter told, List<Party> first) {
        return new Encounter(
                told.format(),
                Status.NEGATED,
                first,
                told.second(),
                told.host(),
                told.span(),
                told.core(),
                told.manner());
    }
}

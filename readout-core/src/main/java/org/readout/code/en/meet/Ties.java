package org.readout.code.en.meet;

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
                ? new NounContacts(nouns).read(found).filter(told -> told.parties().findAny().isPresent()).map(Ties::none)
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

    private static Encounter none(Encounter told) {
        return new Encounter(
                told.format(),
                Status.NEGATED,
                told.first(),
                told.second(),
                told.host(),
                told.span(),
                told.core(),
                told.manner());
    }
}

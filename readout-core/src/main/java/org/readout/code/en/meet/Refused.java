package org.readout.code.en.meet;

import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;

/**
 * Whether what was asked or offered was refused: "his request to be received was turned down", "spurned an offer of talks".
 *
 * @param governors what verbs make of a contact
 */
record Refused(Governors governors) {
    /** True of a plea that is the object, or the subject in the passive, of a verb of refusing told as done. */
    boolean plea(Phrase noun) {
        return noun.syntax().above(noun.group().head()).stream()
                .filter(relation -> relation.role() == Role.OBJECT || relation.role() == Role.PASSIVE_SUBJECT)
                .flatMap(relation -> noun.syntax().clause(relation.head()).stream())
                .anyMatch(this::refused);
    }

    private boolean refused(Clause clause) {
        return !clause.negated()
                && governors.verb(clause).filter(Status.NEGATED::equals).isPresent();
    }
}

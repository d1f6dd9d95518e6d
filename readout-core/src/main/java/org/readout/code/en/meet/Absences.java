package org.readout.code.en.meet;

import java.util.Set;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;

/**
 * Whether somebody did not come to a contact: "failed to turn up for talks", "did not travel to the meeting".
 *
 * @param governors verbs of going
 */
record Absences(Governors governors) {
    private static final Set<String> TO = Set.of("for", "to");

    /** True of what is tied to a verb of coming; whether that is negated is for others to ask. */
    boolean from(Clause clause, Relation relation) {
        boolean tied = relation.role() == Role.ARGUMENT && TO.contains(relation.marker());
        return tied
                && (governors.going(clause)
                        || Particles.names(clause)
                                .anyMatch(name -> governors.table().is("coming", name)));
    }
}

package org.readout.code.en.say;

import java.util.Optional;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/** The clause above a clause. */
final class Up {
    private Up() {}

    /** The clause it hangs on in a role; empty if it does not. */
    static Optional<Clause> of(Clause clause, Role role) {
        Syntax syntax = clause.syntax();
        return syntax.above(clause.verb().head()).stream()
                .filter(relation -> relation.role() == role)
                .map(Relation::head)
                .flatMap(head -> syntax.clause(head).stream())
                .findFirst();
    }
}

package org.readout.code.en.cast;

import java.util.ArrayList;
import java.util.List;
import org.readout.code.en.meet.Cast;
import org.readout.model.Mention;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/** Whom "him" means in "A met B, who had called on him": who acts in the clause that names whoever the relative one tells more of. */
record CalledOn(Cast cast) {
    /** Nouns between one and the verb it belongs to. */
    private static final int FURTHEST = 4;

    /** Empty of a clause that is no relative one. */
    List<Mention.OfPerson> of(Clause relative) {
        Syntax syntax = relative.syntax();
        return relative.antecedent().stream()
                .flatMap(told -> clauses(syntax, told.group().head(), FURTHEST).stream())
                .flatMap(above -> above.agent().stream())
                .filter(agent -> relative.antecedent().filter(agent::equals).isEmpty())
                .flatMap(agent -> cast.parties(agent).stream())
                .flatMap(party -> party.people().stream())
                .toList();
    }

    /** The clauses a noun belongs to, by whatever nouns and relative clauses it hangs on. */
    private static List<Clause> clauses(Syntax syntax, int noun, int steps) {
        List<Clause> found = new ArrayList<>();
        for (Relation relation : steps == 0 ? List.<Relation>of() : syntax.above(noun)) {
            Clause clause = syntax.clause(relation.head()).orElse(null);
            Phrase told = clause == null ? null : clause.antecedent().orElse(null);
            if (told != null && told.group().head() != noun) {
                found.addAll(clauses(syntax, told.group().head(), steps - 1));
            } else if (clause == null) {
                found.addAll(clauses(syntax, relation.head(), steps - 1));
            } else if (relation.role() != Role.SUBJECT) {
                found.add(clause);
            }
        }
        return found;
    }
}

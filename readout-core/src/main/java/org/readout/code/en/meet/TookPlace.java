package org.readout.code.en.meet;

import java.util.Set;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Status;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/**
 * Whether a contact told by a noun is said to have taken place, whatever else is told of it.
 *
 * @param reality how real clauses are
 * @param table verbs of taking place
 */
record TookPlace(Reality reality, ContactWords table) {
    private static final String HOLD = "hold";
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    /** "A planned visit, put off twice, finally took place". */
    boolean happened(Phrase noun) {
        Syntax syntax = noun.syntax();
        return syntax.above(noun.group().head()).stream()
                .filter(relation -> relation.role() == Role.SUBJECT)
                .flatMap(relation -> syntax.clause(relation.head()).stream())
                .anyMatch(clause -> table.is(
                                "happened",
                                Words.lower(syntax.token(clause.verb().head())))
                        && reality.of(clause) == Status.OCCURRED);
    }

    /** "Foiled talks that were held in January": whatever became of them, they were held. */
    boolean held(Phrase noun) {
        return noun.relatives().stream()
                .anyMatch(clause -> (clause.verb().finite() || Words.has(noun, DEFINITE))
                        && clause.verb().passive()
                        && HOLD.equals(clause.verb().lemma())
                        && reality.of(clause) == Status.OCCURRED);
    }
}

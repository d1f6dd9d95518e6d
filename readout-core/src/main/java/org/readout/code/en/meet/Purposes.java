package org.readout.code.en.meet;

import java.util.Optional;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Syntax;

/** Whether what an infinitive tells is reached: "managed to meet", "flew to Hanoi to meet", "the first to visit". */
record Purposes(Reality reality, ContactWords table) {
    /** An infinitive is as real as what it hangs on says; with nothing above it, a headline's future. */
    Status of(Clause clause, Status above) {
        if (clause.verb().modality() != Modality.ASSERTED && clause.verb().modality() != Modality.PLANNED) {
            return Status.HYPOTHETICAL;
        }
        boolean hangs = clause.syntax().above(clause.verb().head()).stream()
                .anyMatch(one -> governs(clause, one) || ordinal(clause, one));
        return hangs || above != Status.OCCURRED ? Status.OCCURRED : Status.PLANNED;
    }

    /** "Became the first leader to set foot in": it is told as done. */
    private boolean ordinal(Clause clause, Relation relation) {
        return clause.syntax().clause(relation.head()).flatMap(Clause::object).stream()
                .anyMatch(noun -> Words.has(noun, Reality.FIRST));
    }

    private boolean governs(Clause clause, Relation relation) {
        Syntax syntax = clause.syntax();
        Optional<Clause> above = syntax.clause(relation.head());
        return above.filter(one -> reality.going(one)
                                || reality.hearsay(one)
                                        .filter(Status.OCCURRED::equals)
                                        .isPresent()
                                || reality.verb(one)
                                        .filter(Status.OCCURRED::equals)
                                        .isPresent()
                                || reality.noun(one)
                                        .filter(Status.OCCURRED::equals)
                                        .isPresent()
                                || reality.predicate(one)
                                        .filter(Status.OCCURRED::equals)
                                        .isPresent())
                        .isPresent()
                || above.isEmpty()
                        && Stream.of("predicate", "noun")
                                .flatMap(type ->
                                        table.governor(type, Words.lower(syntax.token(relation.head()))).stream())
                                .anyMatch(Status.OCCURRED::equals);
    }
}

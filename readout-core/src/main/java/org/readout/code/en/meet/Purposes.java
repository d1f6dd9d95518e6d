package org.readout.code.en.meet;

import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Syntax;

/**
 * Whether what an infinitive tells is reached: "managed to meet", "flew to Hanoi to meet", "the first to visit".
 *
 * @param governors what the words it hangs on make of it
 */
record Purposes(Governors governors) {
    /** An infinitive is as real as what it hangs on says; with nothing above it, a headline's future. */
    Status of(Clause clause, Status above) {
        if (clause.verb().modality() != Modality.ASSERTED && clause.verb().modality() != Modality.PLANNED) {
            return Status.HYPOTHETICAL;
        }
        boolean hangs = clause.syntax().above(clause.verb().head()).stream().anyMatch(one -> governs(clause, one));
        return hangs || above != Status.OCCURRED ? Status.OCCURRED : Status.PLANNED;
    }

    private boolean governs(Clause clause, Relation relation) {
        Syntax syntax = clause.syntax();
        Optional<Clause> above = syntax.clause(relation.head());
        return above.map(this::reaches).orElseGet(() -> Stream.of("predicate", "noun")
                .flatMap(type -> governors.table().governor(type, Words.lower(syntax.token(relation.head()))).stream())
                .anyMatch(Status.OCCURRED::equals));
    }

    /** "Became the first leader to set foot in", "managed to", "flew there to". */
    private boolean reaches(Clause above) {
        return governors.ordinal(above)
                || governors.going(above)
                || Stream.of(
                                governors.hearsay(above),
                                governors.verb(above),
                                governors.had(above),
                                governors.predicate(above))
                        .flatMap(Optional::stream)
                        .anyMatch(Status.OCCURRED::equals);
    }
}

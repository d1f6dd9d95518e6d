package org.readout.code.en.speech;

import org.readout.code.en.clause.Clauses;
import org.readout.code.en.clause.Datelines;

/** Where a text was filed from. */
record Filed(Clauses clauses) {
    private static final int FIRST_SENTENCES = 4;

    /** True if it opens with a dateline: "LIMA, March 3 (Andina) -- ". */
    boolean dated() {
        return clauses.annotated().sentences().stream().limit(FIRST_SENTENCES).anyMatch(sentence -> Datelines.place(
                        clauses.plain(), sentence.span())
                .isPresent());
    }
}

package org.readout.code.en.clause;

import org.jspecify.annotations.Nullable;
import org.readout.model.Span;
import org.readout.model.syntax.Analysis;
import org.readout.model.syntax.Syntax;

/** The structure of one sentence, found once and only if somebody asks. Not to be shared between threads. */
final class Structure {
    private final Analysis analysis;
    private final String plain;
    private final Span sentence;
    private @Nullable Syntax syntax;

    Structure(Analysis analysis, String plain, Span sentence) {
        this.analysis = analysis;
        this.plain = plain;
        this.sentence = sentence;
    }

    Syntax syntax() {
        Syntax found = syntax;
        if (found == null) {
            found = analysis.read(plain, Datelines.without(plain, sentence));
            syntax = found;
        }
        return found;
    }
}

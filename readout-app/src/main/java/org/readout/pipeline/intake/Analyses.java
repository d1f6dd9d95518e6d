package org.readout.pipeline.intake;

import org.readout.annotate.en.syntax.SyntaxReader;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.en.Grammar;
import org.readout.model.syntax.Analysis;

/** The analyses of sentences the readers rest on, for who measures them. */
public final class Analyses {
    private Analyses() {}

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error of a table */
    public static Analysis english(Lexicon lexicon) {
        return new SyntaxReader(Grammar.read(lexicon.source()));
    }
}

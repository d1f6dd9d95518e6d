package org.readout.pipeline;

import java.util.List;
import org.readout.annotate.en.EnglishAnnotator;
import org.readout.code.en.EnglishCoder;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.en.English;
import org.readout.model.Document;
import org.readout.model.PossibleTargets;

/** Whom the acts of English texts may be done to, before it is weighed: what {@code en/target-weights.tsv} is learned from. */
public final class TargetReader {
    private final EnglishAnnotator annotator;
    private final EnglishCoder coder;

    private TargetReader(English english, EnglishCoder coder) {
        this.annotator = new EnglishAnnotator(english);
        this.coder = coder;
    }

    public static TargetReader of(Lexicon lexicon) {
        English english = English.read(lexicon);
        return new TargetReader(english, new EnglishCoder(english, Analyses.english(lexicon)));
    }

    /** The acts of a document that a state does to others, in its order. */
    public List<PossibleTargets> read(Document document) {
        return coder.possibleTargets(annotator.annotate(document));
    }
}

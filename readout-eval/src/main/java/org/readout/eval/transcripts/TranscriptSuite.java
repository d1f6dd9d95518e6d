package org.readout.eval.transcripts;

import java.nio.file.Path;
import java.util.List;
import org.readout.eval.Evaluation;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;

/** {@code readout eval zh-readouts}. What went wrong in the test half is counted and never listed. */
public final class TranscriptSuite implements Suite {
    static final String NAME = "zh-readouts";

    private final Transcripts transcripts;
    private final Labels labels;

    /** @param shared the folder that holds {@code corpora/xwlb} */
    public TranscriptSuite(Path shared) {
        this(shared, Labels.bundled());
    }

    TranscriptSuite(Path shared, Labels labels) {
        this.transcripts = Transcripts.in(shared);
        this.labels = labels;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "transcripts of the Chinese evening news (not bundled; see --shared) against hand labels";
    }

    /** @throws org.readout.pipeline.BadRequest if the transcripts are not there, or are not those that were labelled */
    @Override
    public Evaluation run(Lexicon lexicon) {
        transcripts.require();
        Texts texts = labels.texts();
        Draw draw = transcripts.read(texts::offer);
        draw.check(labels.drawn());
        Results results = new Measuring(labels, draw, texts, lexicon).results();
        List<ScoreShape> rows = results.scores().stream()
                .map(score -> ScoreShape.of(NAME, score))
                .toList();
        return new Evaluation(List.of(), rows, TranscriptPage.of(results), results.mistakes());
    }
}

package org.readout.eval.transcripts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.eval.Evaluation;
import org.readout.eval.Judgement;
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
        Texts texts = new Texts(labels.addresses());
        Draw draw = transcripts.read(texts::offer);
        draw.check(labels.items());
        Sheets sheets = new Sheets(texts, lexicon);
        List<Judged> judged = labels.items().stream()
                .map(item -> new Comparison(item, sheets.labelled(item), sheets.coded(item)).judged())
                .toList();
        List<Score> scores = new ArrayList<>();
        Stream.of(Labelled.TEST, Labelled.TUNING).forEach(half -> scores.addAll(scores(half, judged, draw)));
        return new Evaluation(List.of(), shapes(scores), "", mistakes(judged));
    }

    private static List<Score> scores(String half, List<Judged> judged, Draw draw) {
        Sample sample = new Sample(
                judged.stream().filter(one -> one.part().equals(half)).toList(), draw::size);
        Targets targets = Targets.bundled();
        return Measures.all().stream()
                .map(measure -> Score.of(half, sample, measure, targets))
                .toList();
    }

    private static List<ScoreShape> shapes(List<Score> scores) {
        return scores.stream().map(score -> ScoreShape.of(NAME, score)).toList();
    }

    private static List<Judgement> mistakes(List<Judged> judged) {
        return judged.stream()
                .filter(one -> one.part().equals(Labelled.TUNING))
                .flatMap(one -> one.judgements().stream())
                .filter(Judgement::mistake)
                .toList();
    }
}

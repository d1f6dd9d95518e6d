package org.readout.eval.english;

import java.util.List;
import org.readout.eval.Evaluation;
import org.readout.eval.Judgement;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.Reader;

/** {@code readout eval passages}. */
public final class PassageSuite implements Suite {
    @Override
    public String name() {
        return "passages";
    }

    @Override
    public String about() {
        return "short passages of our own that tell of contacts in the ways English has, against every contact they tell";
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        Reader reader = Reader.of(lexicon);
        PassageJudge judge = new PassageJudge(Contacts.bundled());
        List<Judgement> judgements = Passage.bundled().stream()
                .flatMap(passage -> judge.judge(
                        passage,
                        reader.read(PlainTexts.document(passage.text(), passage.published()))
                                .meetings()))
                .toList();
        List<ScoreShape> rows = Halves.PARTS.stream()
                .flatMap(part ->
                        ScoreShape.of(name(), part, "all", PassagePage.scores(judgements, part), Aim.NONE).stream())
                .toList();
        return new Evaluation(
                judgements,
                rows,
                PassagePage.of(judgements),
                judgements.stream()
                        .filter(judgement ->
                                judgement.mistake() && judgement.item().part().equals(Sheet.TUNING))
                        .toList());
    }
}

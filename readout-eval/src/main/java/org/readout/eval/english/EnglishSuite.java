package org.readout.eval.english;

import java.util.ArrayList;
import java.util.List;
import org.readout.eval.Evaluation;
import org.readout.eval.Judgement;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.intake.Reader;

/** {@code readout eval english}. */
public final class EnglishSuite implements Suite {
    @Override
    public String name() {
        return "english";
    }

    @Override
    public String about() {
        return "analyses, wires and readouts of our own against all they tell: meetings, acts, statements, claims";
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        Halves halves = Halves.read(Reader.of(lexicon));
        Targets targets = Targets.bundled();
        List<ScoreShape> rows = new ArrayList<>();
        for (String part : Halves.PARTS) {
            Aim aim = part.equals(Sheet.TEST) ? targets::ofDocuments : Aim.NONE;
            rows.addAll(ScoreShape.of(name(), part, "all", Score.all(halves.of(part)), aim));
            for (String kind : Halves.KINDS) {
                rows.addAll(ScoreShape.of(name(), part, kind, Score.all(halves.of(part, kind)), Aim.NONE));
            }
        }
        for (String part : Halves.LATER) {
            rows.addAll(ScoreShape.of(name(), part, "all", Score.all(halves.of(part)), Aim.NONE));
        }
        Agreement agreement = Agreement.of(halves);
        rows.addAll(ScoreShape.of(name(), "agreement", "annotators", agreement.annotators(), Aim.NONE));
        rows.addAll(ScoreShape.of(name(), "agreement", "reader", agreement.readerByFirst(), Aim.NONE));
        rows.addAll(ScoreShape.of(name(), "agreement", "reader by second", agreement.readerBySecond(), Aim.NONE));
        return new Evaluation(
                halves.all(),
                rows,
                EnglishPage.of(halves, targets, agreement),
                Halves.OPEN.stream()
                        .flatMap(part -> halves.of(part).stream())
                        .filter(Judgement::mistake)
                        .toList());
    }
}

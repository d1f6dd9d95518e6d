package org.readout.eval.english;

import java.util.List;
import org.readout.eval.Evaluation;
import org.readout.eval.Judgement;
import org.readout.eval.PlainTexts;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.pipeline.intake.Reader;

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
                .flatMap(passage ->
                        judge.judge(passage, reader.read(document(passage)).meetings()))
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

    /** A single sentence may have too few common words for its language to be told. */
    private static Document document(Passage passage) {
        Document one = PlainTexts.document(passage.text(), passage.published());
        return new Document(
                one.text(),
                one.title(),
                one.published(),
                Language.ENGLISH,
                one.outlet(),
                one.wordingKnown(),
                one.provenance());
    }
}

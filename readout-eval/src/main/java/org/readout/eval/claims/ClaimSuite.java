package org.readout.eval.claims;

import java.util.List;
import java.util.stream.IntStream;
import org.readout.eval.Evaluation;
import org.readout.eval.Judgement;
import org.readout.eval.Markdown;
import org.readout.eval.Suite;
import org.readout.eval.TwoHalves;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.intake.Reader;

/** {@code readout eval claims}: what passages of our own claim of relations between two states. */
public final class ClaimSuite implements Suite {
    private static final String FILE = "passages.tsv";
    private static final TwoHalves HALVES =
            new TwoHalves("claims", Passage.TEST, Passage.TUNING, List.of(ClaimJudge.CLAIM, ClaimJudge.PAIR));

    @Override
    public String name() {
        return HALVES.suite();
    }

    @Override
    public String about() {
        return "short passages of our own against what each claims of relations between two states";
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        Reader reader = Reader.of(lexicon);
        List<Judgement> judgements = passages().stream()
                .flatMap(passage -> ClaimJudge.judge(
                        passage, reader.read(passage.document()).claims())
                        .stream())
                .toList();
        Markdown head = new Markdown()
                .heading(1, "Claims of passages")
                .paragraph(PageText.MADE_BY)
                .paragraph(PageText.ABOUT);
        return HALVES.evaluation(judgements, head, PageText.COUNTING);
    }

    static List<Passage> passages() {
        List<String> lines = TwoHalves.lines(ClaimSuite.class, FILE);
        return IntStream.range(0, lines.size())
                .mapToObj(at -> Passage.of(at + 1, lines.get(at)))
                .toList();
    }
}

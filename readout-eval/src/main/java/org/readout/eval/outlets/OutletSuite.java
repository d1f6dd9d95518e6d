package org.readout.eval.outlets;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.eval.Evaluation;
import org.readout.eval.Judgement;
import org.readout.eval.Markdown;
import org.readout.eval.Suite;
import org.readout.eval.TwoHalves;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.intake.Reader;

/** {@code readout eval outlets}: short Chinese texts of our own in the manner of other outlets and later years. */
public final class OutletSuite implements Suite {
    private static final TwoHalves TEXTS = new TwoHalves(
            "outlets",
            OutletText.TEST,
            OutletText.TUNING,
            List.of(
                    OutletJudge.CONTACT,
                    OutletJudge.PRINCIPALS,
                    OutletJudge.DATE,
                    OutletJudge.FORM,
                    OutletJudge.OFFICE,
                    OutletJudge.SPEAKER));
    private static final TwoHalves RECORDS = new TwoHalves(
            "outlets",
            "Records by another hand",
            OutletText.part(OutletText.RECORD, OutletText.TEST),
            OutletText.part(OutletText.RECORD, OutletText.TUNING),
            List.of(OutletJudge.CONTACT, OutletJudge.PRINCIPALS, OutletJudge.DATE));

    @Override
    public String name() {
        return TEXTS.suite();
    }

    @Override
    public String about() {
        return "short Chinese texts of our own in the manner of ministries, wires, embassies and papers abroad, 2021 to 2025";
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        Reader reader = Reader.of(lexicon);
        List<Judgement> judgements = Stream.concat(texts().stream(), records().stream())
                .flatMap(text -> OutletJudge.judge(text, reader.read(text.document())).stream())
                .toList();
        Markdown head = new Markdown()
                .heading(1, "Other outlets and later years")
                .paragraph(PageText.MADE_BY)
                .paragraph(PageText.ABOUT);
        return TwoHalves.evaluation(List.of(TEXTS, RECORDS), judgements, head, PageText.COUNTING);
    }

    static List<OutletText> texts() {
        return numbered("texts.tsv", OutletText::of);
    }

    static List<OutletText> records() {
        return numbered("records.tsv", OutletText::record);
    }

    private static List<OutletText> numbered(String file, BiFunction<Integer, String, OutletText> reader) {
        List<String> lines = TwoHalves.lines(OutletSuite.class, file);
        return IntStream.range(0, lines.size())
                .mapToObj(at -> reader.apply(at + 1, lines.get(at)))
                .toList();
    }
}

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
    private static final TwoHalves RECORDS = records(OutletText.RECORD, "Records by another hand");
    private static final TwoHalves FURTHER = records(OutletText.FURTHER, "Records by a third hand");

    private static TwoHalves records(String kind, String title) {
        return new TwoHalves(
                "outlets",
                title,
                OutletText.part(kind, OutletText.TEST),
                OutletText.part(kind, OutletText.TUNING),
                List.of(OutletJudge.CONTACT, OutletJudge.PRINCIPALS, OutletJudge.DATE));
    }

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
        List<Judgement> judgements = Stream.of(texts(), records(), further())
                .flatMap(List::stream)
                .flatMap(text -> OutletJudge.judge(text, reader.read(text.document())).stream())
                .toList();
        Markdown head = new Markdown()
                .heading(1, "Other outlets and later years")
                .paragraph(PageText.MADE_BY)
                .paragraph(PageText.ABOUT);
        return TwoHalves.evaluation(List.of(TEXTS, RECORDS, FURTHER), judgements, head, PageText.COUNTING);
    }

    static List<OutletText> texts() {
        return numbered("texts.tsv", OutletText::of);
    }

    static List<OutletText> records() {
        return numbered("records.tsv", (number, line) -> OutletText.record(OutletText.RECORD, number, line));
    }

    static List<OutletText> further() {
        return numbered("records-further.tsv", (number, line) -> OutletText.record(OutletText.FURTHER, number, line));
    }

    private static List<OutletText> numbered(String file, BiFunction<Integer, String, OutletText> reader) {
        List<String> lines = TwoHalves.lines(OutletSuite.class, file);
        return IntStream.range(0, lines.size())
                .mapToObj(at -> reader.apply(at + 1, lines.get(at)))
                .toList();
    }
}

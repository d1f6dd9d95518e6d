package org.readout.eval.outlets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.eval.Evaluation;
import org.readout.eval.Figure;
import org.readout.eval.FigureShape;
import org.readout.eval.FigureTable;
import org.readout.eval.Judgement;
import org.readout.eval.Markdown;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.Reader;

/** {@code readout eval outlets}: short Chinese texts of our own in the manner of other outlets and later years. */
public final class OutletSuite implements Suite {
    private static final String FILE = "texts.tsv";

    @Override
    public String name() {
        return "outlets";
    }

    @Override
    public String about() {
        return "short Chinese texts of our own in the manner of ministries, wires, embassies and papers abroad, 2021 to 2025";
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        Reader reader = Reader.of(lexicon);
        List<Judgement> judgements = texts().stream()
                .flatMap(text -> OutletJudge.judge(text, reader.read(text.document())).stream())
                .toList();
        Map<String, List<Figure>> figures = new TreeMap<>();
        for (String part : List.of(OutletText.TEST, OutletText.TUNING)) {
            figures.put(
                    part,
                    Stream.of(
                                    OutletJudge.CONTACT,
                                    OutletJudge.PRINCIPALS,
                                    OutletJudge.DATE,
                                    OutletJudge.FORM,
                                    OutletJudge.OFFICE,
                                    OutletJudge.SPEAKER)
                            .map(measure -> Figure.of(judgements, part, null, measure))
                            .toList());
        }
        return new Evaluation(
                judgements,
                figures.values().stream()
                        .flatMap(List::stream)
                        .map(figure -> FigureShape.of(name(), figure))
                        .toList(),
                page(figures),
                judgements.stream().filter(OutletSuite::open).toList());
    }

    private static String page(Map<String, List<Figure>> figures) {
        Markdown page = new Markdown()
                .heading(1, "Other outlets and later years")
                .paragraph(PageText.MADE_BY)
                .paragraph(PageText.ABOUT);
        figures.forEach((part, rows) -> page.heading(2, part.equals(OutletText.TEST) ? "Test half" : "Tuning half")
                .table(FigureTable.HEADER, rows.stream().map(FigureTable::row).toList()));
        return page.heading(2, "How it is counted").paragraph(PageText.COUNTING).page();
    }

    private static boolean open(Judgement judgement) {
        return judgement.mistake() && judgement.item().part().equals(OutletText.TUNING);
    }

    static List<OutletText> texts() {
        List<String> lines = file().lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("published\t"))
                .toList();
        return IntStream.range(0, lines.size())
                .mapToObj(at -> OutletText.of(at + 1, lines.get(at)))
                .toList();
    }

    private static String file() {
        try (InputStream in = OutletSuite.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path; build the program again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}

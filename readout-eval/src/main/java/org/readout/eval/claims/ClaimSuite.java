package org.readout.eval.claims;

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

/** {@code readout eval claims}: what passages of our own claim of relations between two states. */
public final class ClaimSuite implements Suite {
    private static final String FILE = "passages.tsv";

    @Override
    public String name() {
        return "claims";
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
        Map<String, List<Figure>> figures = new TreeMap<>();
        for (String part : List.of(Passage.TEST, Passage.TUNING)) {
            figures.put(
                    part,
                    Stream.of(ClaimJudge.CLAIM, ClaimJudge.PAIR)
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
                judgements.stream().filter(ClaimSuite::open).toList());
    }

    private static String page(Map<String, List<Figure>> figures) {
        Markdown page = new Markdown()
                .heading(1, "Claims of passages")
                .paragraph(PageText.MADE_BY)
                .paragraph(PageText.ABOUT);
        figures.forEach((part, rows) -> page.heading(2, part.equals(Passage.TEST) ? "Test half" : "Tuning half")
                .table(FigureTable.HEADER, rows.stream().map(FigureTable::row).toList()));
        return page.heading(2, "How it is counted").paragraph(PageText.COUNTING).page();
    }

    private static boolean open(Judgement judgement) {
        return judgement.mistake() && judgement.item().part().equals(Passage.TUNING);
    }

    static List<Passage> passages() {
        List<String> lines = text().lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("text\t"))
                .toList();
        return IntStream.range(0, lines.size())
                .mapToObj(at -> Passage.of(at + 1, lines.get(at)))
                .toList();
    }

    private static String text() {
        try (InputStream in = ClaimSuite.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path; build the program again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}

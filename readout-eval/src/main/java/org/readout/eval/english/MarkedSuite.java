package org.readout.eval.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.eval.Evaluation;
import org.readout.eval.Judgement;
import org.readout.eval.MarkedText;
import org.readout.eval.PlainTexts;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Document;
import org.readout.pipeline.intake.Reader;

/** {@code readout eval marked}: documents by several hands, whose labels stand in their texts. */
public final class MarkedSuite implements Suite {
    private static final String FOLDER = "marked/";
    private static final String LIST = "documents.tsv";
    private static final String FIRST = "first";
    private static final String PARAGRAPHS = "paragraphs/";
    private static final List<String> HANDS = List.of("k", "l", "m");

    private final MeetingJudge meetings = new MeetingJudge(Contacts.bundled());
    private final RelationJudge relations = new RelationJudge(Meanings.bundled("directions.tsv"));

    @Override
    public String name() {
        return "marked";
    }

    @Override
    public String about() {
        return "documents of our own by several hands, labelled as they were written: acts, contacts, claims";
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        Reader reader = Reader.of(lexicon);
        List<Judgement> judgements = Stream.concat(
                        documents().stream().map(row -> sheet(reader, row.text("doc"), row.text("batch"))),
                        paragraphs(reader))
                .flatMap(this::judge)
                .filter(judgement -> MarkedPage.MEASURES.contains(judgement.measure()))
                .toList();
        List<ScoreShape> rows = new ArrayList<>();
        for (String part : MarkedPage.PARTS) {
            rows.addAll(ScoreShape.of(name(), part, "all", MarkedPage.scores(judgements, part), Aim.NONE));
        }
        return new Evaluation(
                judgements,
                rows,
                MarkedPage.of(judgements),
                judgements.stream()
                        .filter(judgement -> judgement.mistake()
                                && MarkedPage.OPEN.contains(judgement.item().part()))
                        .toList());
    }

    private static List<Row> documents() {
        return new Source(Map.of(LIST, GoldFiles.resource(FOLDER + LIST))).rows(LIST, Set.of("doc", "batch"));
    }

    private static Stream<Sheet> paragraphs(Reader reader) {
        return HANDS.stream()
                .flatMap(
                        hand -> Paragraphs.of(hand, GoldFiles.resource(PARAGRAPHS + hand + ".txt")).entrySet().stream())
                .map(paragraph -> sheet(
                        reader,
                        paragraph.getKey(),
                        paragraph.getValue(),
                        MarkedText.tunes(paragraph.getKey()) ? MarkedPage.PARAGRAPH_TUNING : MarkedPage.PARAGRAPH));
    }

    private static Sheet sheet(Reader reader, String name, String batch) {
        return sheet(
                reader, name, MarkedText.read(name, GoldFiles.resource(FOLDER + name + ".txt")), part(name, batch));
    }

    private static Sheet sheet(Reader reader, String name, MarkedText marked, String part) {
        Document document = PlainTexts.document(marked.text(), marked.published());
        return new Sheet(
                name,
                part,
                marked.head().getOrDefault("kind", "other"),
                document,
                MarkedGold.of(name, marked),
                reader.read(document));
    }

    private static String part(String name, String batch) {
        if (batch.equals(FIRST)) {
            return MarkedText.tunes(name) ? Sheet.TUNING : Sheet.TEST;
        }
        return MarkedText.tunes(name) ? MarkedPage.MANNER_TUNING : MarkedPage.MANNER;
    }

    private Stream<Judgement> judge(Sheet sheet) {
        return Stream.of(meetings.judge(sheet), EventJudge.judge(sheet), relations.judge(sheet))
                .flatMap(part -> part);
    }
}

package org.readout.eval.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.eval.Evaluation;
import org.readout.eval.Judgement;
import org.readout.eval.MarkedText;
import org.readout.eval.Paragraphs;
import org.readout.eval.PlainTexts;
import org.readout.eval.Suite;
import org.readout.eval.english.ThreeHands.Read;
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
    private static final String SAYINGS = "sayings/";
    private static final List<String> SAYING_HANDS = List.of("r", "s", "t");

    private final MeetingJudge meetings = new MeetingJudge(Contacts.bundled());
    private final StatementJudge statements = new StatementJudge(Meanings.bundled("stances.tsv"));
    private final RelationJudge relations = new RelationJudge(Meanings.bundled("directions.tsv"));

    @Override
    public String name() {
        return "marked";
    }

    @Override
    public String about() {
        return "documents of our own by several hands, labelled as they were written: acts, contacts, claims, statements";
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        Reader reader = Reader.of(lexicon);
        List<Read> texts = Stream.of(
                        documents().stream().map(row -> read(reader, row.text("doc"), row.text("batch"))),
                        passages(reader, PARAGRAPHS, HANDS, MarkedPage.PARAGRAPH),
                        passages(reader, SAYINGS, SAYING_HANDS, MarkedPage.SAYING),
                        OpenTexts.all().flatMap(open -> open.passages()
                                .map(passage -> read(reader, passage.getKey(), passage.getValue(), open.part()))))
                .flatMap(part -> part)
                .toList();
        List<Judgement> judgements = texts.stream()
                .map(Read::sheet)
                .flatMap(this::judge)
                .filter(judgement ->
                        MarkedPage.measures(judgement.item().part()).contains(judgement.measure()))
                .toList();
        List<ScoreShape> rows = new ArrayList<>();
        for (String part : MarkedPage.PARTS) {
            rows.addAll(ScoreShape.of(name(), part, "all", MarkedPage.scores(judgements, part), Aim.NONE));
        }
        ThreeHands hands = new ThreeHands(OtherLabels.bundled(), this::judge);
        return new Evaluation(
                judgements,
                rows,
                MarkedPage.of(
                        judgements,
                        part -> hands.rows(
                                texts.stream()
                                        .filter(read ->
                                                part.contains(read.sheet().part())),
                                MarkedPage.measures(part.get(0)))),
                judgements.stream()
                        .filter(judgement -> judgement.mistake()
                                && MarkedPage.OPEN.contains(judgement.item().part()))
                        .toList());
    }

    private static List<Row> documents() {
        return new Source(Map.of(LIST, GoldFiles.resource(FOLDER + LIST))).rows(LIST, Set.of("doc", "batch"));
    }

    private static Stream<Read> passages(Reader reader, String folder, List<String> hands, String part) {
        return hands.stream()
                .flatMap(hand -> Paragraphs.of(hand, GoldFiles.resource(folder + hand + ".txt")).entrySet().stream())
                .map(passage -> read(
                        reader,
                        passage.getKey(),
                        passage.getValue(),
                        MarkedText.tunes(passage.getKey()) ? MarkedPage.tuning(part) : part));
    }

    private static Read read(Reader reader, String name, String batch) {
        return read(reader, name, MarkedText.read(name, GoldFiles.resource(FOLDER + name + ".txt")), part(name, batch));
    }

    private static Read read(Reader reader, String name, MarkedText marked, String part) {
        Document document = PlainTexts.document(marked.text(), marked.published());
        Sheet sheet = new Sheet(
                name,
                part,
                marked.head().getOrDefault("kind", "other"),
                document,
                MarkedGold.of(name, marked),
                reader.read(document));
        return new Read(marked, sheet);
    }

    private static String part(String name, String batch) {
        if (batch.equals(FIRST)) {
            return MarkedText.tunes(name) ? Sheet.TUNING : Sheet.TEST;
        }
        return MarkedText.tunes(name) ? MarkedPage.tuning(MarkedPage.MANNER) : MarkedPage.MANNER;
    }

    private Stream<Judgement> judge(Sheet sheet) {
        return Stream.of(
                        meetings.judge(sheet), EventJudge.judge(sheet), statements.judge(sheet), relations.judge(sheet))
                .flatMap(part -> part);
    }
}

package org.readout.eval.english;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.eval.Evaluation;
import org.readout.eval.Judgement;
import org.readout.eval.MarkedText;
import org.readout.eval.PlainTexts;
import org.readout.eval.ReportText;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Document;
import org.readout.pipeline.intake.Reader;

/** {@code readout eval reports}: reports of one sentence by several hands, labelled as they were written. */
public final class ReportsSuite implements Suite {
    private static final Set<String> COLUMNS = Set.of("id", "published", "report", "labels");
    private final MeetingJudge meetings = new MeetingJudge(Contacts.bundled());
    private final RelationJudge relations = new RelationJudge(Meanings.bundled("directions.tsv"));
    private final SaidJudge said = new SaidJudge(Meanings.bundled("stances.tsv"));

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public String about() {
        return "reports of one sentence by several hands, as many ways of telling a contact, an act, a claim as they knew";
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        Reader reader = Reader.of(lexicon);
        List<Judgement> judgements = ReportPart.all()
                .flatMap(part ->
                        judged(reader, part).filter(judgement -> part.measures().contains(judgement.measure())))
                .toList();
        List<ScoreShape> rows = new ArrayList<>();
        for (ReportPart part : ReportPart.values()) {
            for (boolean tunes : ReportsPage.HALVES) {
                String half = part.half(tunes);
                rows.addAll(ScoreShape.of(name(), half, "all", Score.of(judgements, half, part.measures()), Aim.NONE));
            }
        }
        return new Evaluation(
                judgements,
                rows,
                ReportsPage.of(judgements),
                judgements.stream()
                        .filter(judgement ->
                                judgement.mistake() && judgement.item().part().endsWith(Sheet.TUNING))
                        .toList());
    }

    private Stream<Judgement> judged(Reader reader, ReportPart part) {
        return rows(part.file()).flatMap(row -> judged(reader, part, row));
    }

    private Stream<Judgement> judged(Reader reader, ReportPart part, Row row) {
        ReportText report = ReportText.of(row.text("report"));
        Document document = PlainTexts.document(report.text(), LocalDate.parse(row.text("published")));
        String id = row.text("id");
        Sheet sheet = new Sheet(
                id,
                part.half(MarkedText.tunes(id)),
                "report",
                document,
                ReportGold.of(part.kind(), id, row.text("labels"), report),
                reader.read(document));
        return switch (part.kind()) {
            case CONTACTS -> meetings.judge(sheet);
            case ACTS -> EventJudge.judge(sheet);
            case CLAIMS -> relations.judge(sheet);
            case SAYINGS -> said.judge(sheet);
        };
    }

    private static Stream<Row> rows(String file) {
        return new Source(Map.of(file, GoldFiles.resource(file))).rows(file, COLUMNS).stream();
    }
}

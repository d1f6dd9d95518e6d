package org.readout.eval.english;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.eval.Evaluation;
import org.readout.eval.Judgement;
import org.readout.eval.PlainTexts;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Document;
import org.readout.model.Span;
import org.readout.pipeline.intake.Reader;

/** {@code readout eval reports}: reports of one sentence by several hands, labelled as they were written. */
public final class ReportsSuite implements Suite {
    private static final Set<String> COLUMNS = Set.of("id", "published", "report", "labels");
    private static final String CONTACTS = "reports/contacts.tsv";
    private static final String CHINESE = "reports/zh-contacts.tsv";
    private static final String FURTHER = "reports/zh-further.tsv";
    private static final String ACTS = "reports/acts.tsv";
    private static final String FURTHER_ACTS = "reports/acts-further.tsv";
    private static final String CHINESE_ACTS = "reports/zh-acts.tsv";
    private static final String FURTHER_CHINESE_ACTS = "reports/zh-acts-further.tsv";

    private final MeetingJudge meetings = new MeetingJudge(Contacts.bundled());

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public String about() {
        return "reports of one sentence by several hands, as many ways of telling a contact or an act as they knew";
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        Reader reader = Reader.of(lexicon);
        List<Judgement> judgements = Stream.of(
                        contacts(reader, CONTACTS, ReportsPage.CONTACTS),
                        contacts(reader, CHINESE, ReportsPage.CHINESE),
                        contacts(reader, FURTHER, ReportsPage.FURTHER),
                        acts(reader, ACTS, ReportsPage.ACTS),
                        acts(reader, FURTHER_ACTS, ReportsPage.FURTHER_ACTS),
                        acts(reader, CHINESE_ACTS, ReportsPage.CHINESE_ACTS),
                        acts(reader, FURTHER_CHINESE_ACTS, ReportsPage.FURTHER_CHINESE_ACTS))
                .flatMap(part -> part)
                .filter(judgement ->
                        ReportsPage.measures(judgement.item().part()).contains(judgement.measure()))
                .toList();
        List<ScoreShape> rows = new ArrayList<>();
        for (String part : ReportsPage.PARTS) {
            rows.addAll(ScoreShape.of(name(), part, "all", ReportsPage.scores(judgements, part), Aim.NONE));
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

    private Stream<Judgement> contacts(Reader reader, String file, String part) {
        return rows(file)
                .flatMap(row -> meetings.judge(
                        sheet(reader, row, part, ReportGold.contacts(row.text("id"), row.text("labels"), whole(row)))));
    }

    private static Stream<Judgement> acts(Reader reader, String file, String part) {
        return rows(file)
                .flatMap(row -> EventJudge.judge(
                        sheet(reader, row, part, ReportGold.acts(row.text("id"), row.text("labels"), whole(row)))));
    }

    private static Stream<Row> rows(String file) {
        return new Source(Map.of(file, GoldFiles.resource(file))).rows(file, COLUMNS).stream();
    }

    private static Span whole(Row row) {
        return new Span(0, row.text("report").length());
    }

    private static Sheet sheet(Reader reader, Row row, String part, Gold gold) {
        Document document = PlainTexts.document(row.text("report"), LocalDate.parse(row.text("published")));
        String id = row.text("id");
        boolean tunes = (id.charAt(id.length() - 1) - '0') % 2 == 1;
        return new Sheet(
                id, part + (tunes ? Sheet.TUNING : Sheet.TEST), "report", document, gold, reader.read(document));
    }
}

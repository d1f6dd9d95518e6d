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
import org.readout.pipeline.Reader;

/** {@code readout eval marked}: documents by several hands, whose labels stand in their texts. */
public final class MarkedSuite implements Suite {
    private static final String FOLDER = "marked/";
    private static final String LIST = "documents.tsv";

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
        List<Judgement> judgements = names().stream()
                .map(name -> sheet(reader, name))
                .flatMap(this::judge)
                .filter(judgement -> MarkedPage.MEASURES.contains(judgement.measure()))
                .toList();
        List<ScoreShape> rows = new ArrayList<>();
        for (String part : Halves.PARTS) {
            rows.addAll(ScoreShape.of(name(), part, "all", MarkedPage.scores(judgements, part), Aim.NONE));
        }
        return new Evaluation(
                judgements,
                rows,
                MarkedPage.of(judgements),
                judgements.stream()
                        .filter(judgement ->
                                judgement.mistake() && judgement.item().part().equals(Sheet.TUNING))
                        .toList());
    }

    private static List<String> names() {
        return new Source(Map.of(LIST, GoldFiles.resource(FOLDER + LIST)))
                .rows(LIST, Set.of("doc")).stream()
                        .map((Row row) -> row.text("doc"))
                        .toList();
    }

    private static Sheet sheet(Reader reader, String name) {
        MarkedText marked = MarkedText.read(name, GoldFiles.resource(FOLDER + name + ".txt"));
        Document document = PlainTexts.document(marked.text(), marked.published());
        return new Sheet(
                name,
                part(name),
                marked.head().getOrDefault("kind", "other"),
                document,
                MarkedGold.of(name, marked),
                reader.read(document));
    }

    private static String part(String name) {
        return MarkedText.tunes(name) ? Sheet.TUNING : Sheet.TEST;
    }

    private Stream<Judgement> judge(Sheet sheet) {
        return Stream.of(meetings.judge(sheet), EventJudge.judge(sheet), relations.judge(sheet))
                .flatMap(part -> part);
    }
}

package org.readout.eval.essay;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.eval.Evaluation;
import org.readout.eval.Figure;
import org.readout.eval.FigureShape;
import org.readout.eval.Judgement;
import org.readout.eval.Suite;
import org.readout.ingest.Intake;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Item;
import org.readout.ingest.Problem;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.model.Meeting;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Reader;

/** {@code readout eval essay}. */
public final class EssaySuite implements Suite {
    private final Path folder;

    /** @param shared the folder that holds the folder {@code essay} */
    public EssaySuite(Path shared) {
        this.folder = shared.resolve("essay");
    }

    @Override
    public String name() {
        return "essay";
    }

    @Override
    public String about() {
        return "an analyst's essay (not bundled; see --shared) against an annotation of its meetings";
    }

    @Override
    public Optional<String> missing() {
        return Stream.of("essay.txt", "gold/meetings.jsonl", "gold/people.jsonl")
                        .allMatch(file -> Files.isReadable(folder.resolve(file)))
                ? Optional.empty()
                : Optional.of("needs " + folder + "; skipped (name the folder that holds it with --shared)");
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        Reader reader = Reader.of(lexicon);
        List<Meeting> meetings = new ArrayList<>();
        new Sources(IntakeOptions.plain(LocalDate.MAX), InputStream::nullInputStream)
                .read(folder.resolve("essay.txt").toString(), intake(reader, meetings));
        List<Judgement> judgements = EssayJudge.judge(Gold.read(folder.resolve("gold")), meetings);
        List<Figure> figures = EssayJudge.MEASURES.stream()
                .map(measure -> Figure.of(judgements, Figure.ALL, null, measure))
                .toList();
        return new Evaluation(
                judgements,
                figures.stream().map(figure -> FigureShape.of(name(), figure)).toList(),
                EssayPage.of(judgements, figures),
                judgements.stream().filter(Judgement::mistake).toList());
    }

    private static Intake intake(Reader reader, List<Meeting> meetings) {
        return new Intake() {
            @Override
            public void item(Item item) {
                meetings.addAll(reader.read(item.document()).meetings());
            }

            @Override
            public void problem(Problem problem) {
                throw new BadRequest(problem.toString());
            }
        };
    }
}

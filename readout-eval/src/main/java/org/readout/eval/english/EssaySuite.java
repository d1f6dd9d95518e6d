package org.readout.eval.english;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.eval.Evaluation;
import org.readout.eval.Judgement;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.intake.Reader;

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
        return "an analyst's essay (not bundled; see --shared) against all it tells, and variants of it";
    }

    @Override
    public Optional<String> missing() {
        return Stream.concat(Stream.of("essay.txt"), GoldFiles.KINDS.stream().map(kind -> "gold/" + kind + ".jsonl"))
                        .allMatch(file -> Files.isReadable(folder.resolve(file)))
                ? Optional.empty()
                : Optional.of("needs " + folder + "; skipped (name the folder that holds it with --shared)");
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        Reader reader = Reader.of(lexicon);
        Judges judges = new Judges();
        Essay essay = Essay.in(folder);
        List<Judgement> judgements = judges.judge(essay.read(reader));
        List<Score> scores = Score.all(judgements);
        Variants variants = Variants.of(essay, reader, judges);
        Targets targets = Targets.bundled();
        List<Object> rows = new ArrayList<>(ScoreShape.of(name(), "essay", "analysis", scores, targets::ofEssay));
        rows.addAll(variants.rows(name()));
        return new Evaluation(
                judgements,
                rows,
                EssayPage.of(judgements, scores, variants, Halves.read(reader), targets),
                judgements.stream().filter(Judgement::mistake).toList());
    }
}

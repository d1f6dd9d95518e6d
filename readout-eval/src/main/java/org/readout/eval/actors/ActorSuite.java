package org.readout.eval.actors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Evaluation;
import org.readout.eval.Figure;
import org.readout.eval.FigureShape;
import org.readout.eval.FigureTable;
import org.readout.eval.Judgement;
import org.readout.eval.Markdown;
import org.readout.eval.Measure;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.model.NamedActor;
import org.readout.model.NamedActor.Ground;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.intake.ActorPhrases;

/** {@code readout eval actors}: the state and the sector a phrase names on a day. */
public final class ActorSuite implements Suite {
    static final Measure COUNTRY = new Measure("country", "state", false);
    static final Measure SECTOR = new Measure("sector", "sector", false);
    private static final String FILE = "actor-resolution.tsv";

    private final Path file;

    /** @param shared the folder that holds {@code gold/actors} */
    public ActorSuite(Path shared) {
        this.file = shared.resolve("gold").resolve("actors").resolve(FILE);
    }

    @Override
    public String name() {
        return "actors";
    }

    @Override
    public String about() {
        return "165 phrases (not bundled; see --shared) against the state and sector each names on a day";
    }

    @Override
    public Optional<String> missing() {
        return Files.isReadable(file)
                ? Optional.empty()
                : Optional.of("needs " + file + "; skipped (name the folder that holds gold/actors with --shared)");
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        ActorPhrases actors = ActorPhrases.of(lexicon);
        List<Judgement> judgements = phrases().stream()
                .flatMap(gold -> judged(gold, actors.named(gold.phrase(), gold.day())))
                .toList();
        List<Figure> figures = Stream.of(COUNTRY, SECTOR)
                .map(measure -> Figure.of(judgements, Figure.ALL, null, measure))
                .toList();
        Markdown page = new Markdown()
                .heading(1, "Whom phrases name")
                .paragraph(PageText.MADE_BY)
                .paragraph(PageText.ABOUT)
                .table(
                        FigureTable.HEADER,
                        figures.stream().map(FigureTable::row).toList())
                .heading(2, "How it is counted")
                .paragraph(PageText.COUNTING);
        return new Evaluation(
                judgements,
                figures.stream().map(figure -> FigureShape.of(name(), figure)).toList(),
                page.page(),
                judgements.stream().filter(Judgement::mistake).toList());
    }

    private List<GoldPhrase> phrases() {
        List<String> lines = lines();
        if (lines.isEmpty() || !lines.get(0).equals(GoldPhrase.HEADER)) {
            throw new BadRequest(file + " does not begin with the columns " + GoldPhrase.HEADER.replace('\t', ' ')
                    + "; take the file as it was published");
        }
        List<GoldPhrase> phrases = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = List.of(lines.get(i).split("\t", -1));
            if (GoldPhrase.counted(cells)) {
                phrases.add(GoldPhrase.of(i + 1, cells));
            }
        }
        return phrases;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new BadRequest(file + " cannot be read (" + e.getMessage() + "); name its folder with --shared");
        }
    }

    private static Stream<Judgement> judged(GoldPhrase gold, NamedActor actor) {
        String country = Objects.toString(actor.country(), "");
        String why =
                String.join("; ", actor.grounds().stream().map(Ground::words).toList());
        return Stream.of(
                Judgement.compared(gold.item(), COUNTRY, gold.country(), country, reason(gold, why)),
                Judgement.compared(gold.item(), SECTOR, gold.sector(), text(actor.sector()), reason(gold, why)));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String reason(GoldPhrase gold, String why) {
        return "'" + gold.phrase() + "' on " + gold.day() + ": " + (why.isEmpty() ? "nothing known" : why);
    }
}

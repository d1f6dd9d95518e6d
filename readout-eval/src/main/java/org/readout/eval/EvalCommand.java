package org.readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.cli.Readout;
import org.readout.cli.Session;
import org.readout.eval.actors.ActorSuite;
import org.readout.eval.answers.AnswersSuite;
import org.readout.eval.answers.ReadingsSuite;
import org.readout.eval.answers.WorkbenchSuite;
import org.readout.eval.audit.AuditSuite;
import org.readout.eval.barometer.BarometerSuite;
import org.readout.eval.brief.BriefSuite;
import org.readout.eval.claims.ClaimSuite;
import org.readout.eval.english.EnglishSuite;
import org.readout.eval.english.EssaySuite;
import org.readout.eval.english.MarkedSuite;
import org.readout.eval.english.PassageSuite;
import org.readout.eval.english.ReportsSuite;
import org.readout.eval.events.NeutralSuite;
import org.readout.eval.events.PetrarchSuite;
import org.readout.eval.events.PloverSuite;
import org.readout.eval.gate.GateSuite;
import org.readout.eval.mining.MiningSuite;
import org.readout.eval.names.NamesSuite;
import org.readout.eval.outlets.OutletSuite;
import org.readout.eval.sample.SampleSuite;
import org.readout.eval.signals.SignalsSuite;
import org.readout.eval.speed.SpeedSuite;
import org.readout.eval.syntax.SyntaxSuite;
import org.readout.eval.transcripts.MarkedTranscriptSuite;
import org.readout.eval.transcripts.StorySuite;
import org.readout.eval.transcripts.TranscriptSuite;
import org.readout.eval.verify.VerifySuite;
import org.readout.eval.wording.WordingSuite;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.BadRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code readout eval}: accuracy against what is known, and speed. */
@Command(
        name = "eval",
        description = "Measures the readers against what is known, and their speed; without a suite, lists the suites.",
        footer = {"  readout eval", "  readout eval sample", "  readout eval sample --page docs/eval/sample.md"})
final class EvalCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    @ParentCommand
    private @Nullable Readout program;

    @Parameters(paramLabel = "SUITE", arity = "0..1", description = "the suite to run")
    private @Nullable String name;

    @Option(names = "--page", paramLabel = "FILE", description = "write the report to this file instead, as Markdown")
    private @Nullable Path page;

    @Option(
            names = "--shared",
            paramLabel = "DIR",
            description = "folder with the texts that are not bundled (default: ../shared)")
    private Path shared = Path.of("..", "shared");

    @Option(
            names = "--mistakes",
            description =
                    "list what is not right instead, of texts whose mistakes may be looked at (never a test half)")
    private boolean mistakes;

    /** Every suite. A new one is added here. */
    private List<Suite> suites() {
        return List.of(
                new SampleSuite(),
                new EssaySuite(shared),
                new TranscriptSuite(shared),
                new PloverSuite(shared),
                new NeutralSuite(shared),
                new PetrarchSuite(shared),
                new ActorSuite(shared),
                new SyntaxSuite(shared),
                new GateSuite(shared),
                new EnglishSuite(),
                new ClaimSuite(),
                new OutletSuite(),
                new NamesSuite(),
                new PassageSuite(),
                new MarkedSuite(),
                new ReportsSuite(),
                new MarkedTranscriptSuite(),
                new StorySuite(shared),
                new AuditSuite(shared),
                new BriefSuite(shared),
                new VerifySuite(shared),
                new BarometerSuite(shared),
                new SignalsSuite(shared),
                new WordingSuite(shared),
                new AnswersSuite(shared),
                new ReadingsSuite(shared),
                new WorkbenchSuite(shared),
                new MiningSuite(shared),
                new SpeedSuite(shared));
    }

    @Override
    public Integer call() {
        Session session =
                Objects.requireNonNull(program, "eval is a command of readout").session();
        if (name == null) {
            session.lines(suites().stream()
                    .map(suite -> String.format("%-12s %s", suite.name(), suite.about()))
                    .toList());
            return 0;
        }
        Suite suite = suite(name);
        Optional<String> missing = suite.missing();
        if (missing.isPresent()) {
            session.say(missing.get());
            return 0;
        }
        return show(session, suite.run(Lexicon.bundled()));
    }

    private Suite suite(String wanted) {
        return suites().stream()
                .filter(suite -> suite.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new BadRequest("there is no suite '" + wanted + "'; suites are "
                        + suites().stream().map(Suite::name).collect(Collectors.joining(", "))));
    }

    private int show(Session session, Evaluation evaluation) {
        if (mistakes) {
            mistakes(session, evaluation.mistakes());
        } else if (session.json()) {
            session.json(evaluation.rows().stream());
        } else if (page == null) {
            session.out().print(evaluation.page());
        }
        return page == null ? 0 : written(session, page, evaluation.page());
    }

    private static void mistakes(Session session, List<Judgement> mistakes) {
        if (session.json()) {
            session.json(mistakes.stream().map(FigureShape.MistakeShape::of));
        } else {
            List<List<String>> rows = mistakes.stream().map(MistakeTable::row).toList();
            session.out().print(new Markdown().table(MistakeTable.HEADER, rows).page());
        }
    }

    private static int written(Session session, Path file, String content) {
        try {
            Files.writeString(file, content);
            return 0;
        } catch (IOException e) {
            session.complain("the page " + file + " cannot be written ("
                    + e.getClass().getSimpleName() + "); name a file in a folder that exists and can be written");
            return FAILED;
        }
    }
}

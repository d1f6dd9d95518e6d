package org.readout.cli;

import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.readout.export.Json;
import org.readout.export.shape.CodingShape;
import org.readout.export.shape.SentenceShape;
import org.readout.ingest.Intake;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.SentenceLines;
import org.readout.lexicon.Lexicon;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.pipeline.intake.Reader;
import org.readout.pipeline.intake.StatelessCoding;
import org.readout.pipeline.meeting.MeetingActs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout code}: codes without keeping anything. */
@Command(
        name = "code",
        description = "Codes a file and keeps nothing: one JSON object a line for each document.",
        footer = {
            "  readout code readouts.jsonl > codings.jsonl",
            "  readout code essay.txt",
            "  printf 's1\\tXi Jinping met with Park Geun-hye in Beijing.\\t2013-06-27\\n' | readout code - --sentences"
        })
final class CodeCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", description = "file, folder, or - for standard input")
    private String source = "";

    @Option(
            names = "--sentences",
            description = "the file is id<TAB>sentence[<TAB>date]; one object for each, with events, statements,"
                    + " meetings, claims and why there are none; with its date a sentence is read as a report, in which what one state asks of"
                    + " another or feels with it is told, too")
    private boolean sentences;

    CodeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Lexicon lexicon = session.lexicon();
        try (StatelessCoding coding = new StatelessCoding(Reader.of(lexicon), session.threads());
                AddProgress progress = new AddProgress(session)) {
            coding.run(reading(), sentences ? sentence(lexicon) : this::document, progress);
            return progress.problems().isEmpty() ? 0 : Failures.BAD;
        }
    }

    private Consumer<Intake> reading() {
        IntakeOptions plain = IntakeOptions.plain(session.today());
        return sentences
                ? intake -> new SentenceLines(plain, session.in()).read(source, intake)
                : intake -> session.sources().read(source, intake);
    }

    private void document(Document document, Coding coding) {
        line(CodingShape.of(document, coding));
    }

    private BiConsumer<Document, Coding> sentence(Lexicon lexicon) {
        MeetingActs acts = new MeetingActs(lexicon.formats());
        return (document, coding) -> line(SentenceShape.of(document.title(), acts.all(coding), coding));
    }

    private void line(Object shape) {
        session.out().print(Json.line(shape) + "\n");
    }
}

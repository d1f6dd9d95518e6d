package org.readout.eval.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.eval.PlainTexts;
import org.readout.ingest.Intake;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Item;
import org.readout.ingest.Problem;
import org.readout.ingest.SentenceLines;
import org.readout.ingest.Sources;
import org.readout.model.Document;
import org.readout.pipeline.BadRequest;

/**
 * The English texts at hand.
 *
 * @param shared the folder that holds {@code corpora/kcna} and {@code gold/events}; what is not there is left out
 */
record Texts(Path shared) {
    private static final int DOCUMENTS = 30;
    private static final Map<String, String> FIELDS =
            Map.of("date", "date", "text", "story", "title", "title", "url", "index.link", "language", "language");

    /** Hands over the thirty documents of the suite {@code english}. */
    void documents(Consumer<Document> receiver) {
        IntStream.rangeClosed(1, DOCUMENTS)
                .mapToObj(n -> resource(String.format("/org/readout/eval/english/documents/d%02d.txt", n)))
                .forEach(text -> receiver.accept(PlainTexts.document(text, null)));
    }

    /** Hands over a year of stories of a news agency. */
    void stories(Consumer<Document> receiver) {
        Path file = shared.resolve("corpora").resolve("kcna").resolve("kcna-2012.csv.xz");
        if (Files.isReadable(file)) {
            IntakeOptions plain = IntakeOptions.plain(LocalDate.MAX);
            IntakeOptions options =
                    new IntakeOptions(FIELDS, plain.today(), plain.outlet(), plain.selectedBy(), plain.content());
            new Sources(options, InputStream::nullInputStream).read(file.toString(), to(receiver));
        }
    }

    /** Hands over sentences of news, each by itself. */
    void sentences(Consumer<Document> receiver) {
        Path file = shared.resolve("gold").resolve("events").resolve("plover-roots.tsv");
        if (Files.isReadable(file)) {
            byte[] lines = lines(file).getBytes(StandardCharsets.UTF_8);
            new SentenceLines(IntakeOptions.plain(LocalDate.MAX), () -> new ByteArrayInputStream(lines))
                    .read("-", to(receiver));
        }
    }

    /** The first two columns, without the header. */
    private static String lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> cells[0] + "\t" + cells[1])
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Intake to(Consumer<Document> receiver) {
        return new Intake() {
            @Override
            public void item(Item item) {
                receiver.accept(item.document());
            }

            @Override
            public void problem(Problem problem) {
                throw new BadRequest(problem.toString());
            }
        };
    }

    private static String resource(String name) {
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + name + "; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

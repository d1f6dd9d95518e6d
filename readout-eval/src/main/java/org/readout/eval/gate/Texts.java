package org.readout.eval.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.eval.PlainTexts;
import org.readout.eval.Stories;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.SentenceLines;
import org.readout.model.Document;

/**
 * The English texts at hand.
 *
 * @param shared the folder that holds {@code corpora/kcna} and {@code gold/events}; what is not there is left out
 */
record Texts(Path shared) {
    private static final int DOCUMENTS = 30;

    /** Hands over the thirty documents of the suite {@code english}. */
    void documents(Consumer<Document> receiver) {
        IntStream.rangeClosed(1, DOCUMENTS)
                .mapToObj(n -> resource(String.format("/org/readout/eval/english/documents/d%02d.txt", n)))
                .forEach(text -> receiver.accept(PlainTexts.document(text, null)));
    }

    /** Hands over a year of stories of a news agency. */
    void stories(Consumer<Document> receiver) {
        Stories.in(shared).each(receiver);
    }

    /** Hands over sentences of news, each by itself. */
    void sentences(Consumer<Document> receiver) {
        Path file = shared.resolve("gold").resolve("events").resolve("plover-roots.tsv");
        if (Files.isReadable(file)) {
            byte[] lines = lines(file).getBytes(StandardCharsets.UTF_8);
            new SentenceLines(IntakeOptions.plain(LocalDate.MAX), () -> new ByteArrayInputStream(lines))
                    .read("-", Stories.to(receiver));
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

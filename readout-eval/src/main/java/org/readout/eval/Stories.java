package org.readout.eval;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.readout.ingest.Intake;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Item;
import org.readout.ingest.Problem;
import org.readout.ingest.Sources;
import org.readout.model.Document;
import org.readout.pipeline.BadRequest;

/**
 * A year of English stories of a news agency (KCNA, 2012), not bundled.
 *
 * @param file CSV, compressed by xz
 */
public record Stories(Path file) {
    private static final Map<String, String> FIELDS =
            Map.of("date", "date", "text", "story", "title", "title", "url", "index.link", "language", "language");

    /** @param shared the folder that holds {@code corpora/kcna} */
    public static Stories in(Path shared) {
        return new Stories(shared.resolve("corpora").resolve("kcna").resolve("kcna-2012.csv.xz"));
    }

    public boolean there() {
        return Files.isReadable(file);
    }

    /** Hands over every story, in the order of the file; none if it is not there. */
    public void each(Consumer<Document> receiver) {
        if (there()) {
            IntakeOptions plain = IntakeOptions.plain(LocalDate.MAX);
            IntakeOptions options =
                    new IntakeOptions(FIELDS, plain.today(), plain.outlet(), plain.selectedBy(), plain.content());
            new Sources(options, InputStream::nullInputStream).read(file.toString(), to(receiver));
        }
    }

    /** Hands over documents; a line that cannot be read ends the suite. */
    public static Intake to(Consumer<Document> receiver) {
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
}

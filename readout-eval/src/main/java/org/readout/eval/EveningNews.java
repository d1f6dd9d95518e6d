package org.readout.eval;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.library.Library;

/**
 * Transcripts of the evening news (新闻联播), which are not bundled, as a record to ask.
 *
 * @param file where they lie
 */
public record EveningNews(Path file) {
    private static final int THREADS = 2;

    /** All items, 2012 to 2020; {@code shared} holds {@code corpora/xwlb}. */
    public static EveningNews all(Path shared) {
        return in(shared, "xwlb-2012-2020.jsonl.xz");
    }

    /** The items on diplomacy alone. */
    public static EveningNews diplomatic(Path shared) {
        return in(shared, "xwlb-diplomatic-2012-2020.jsonl.gz");
    }

    private static EveningNews in(Path shared, String name) {
        return new EveningNews(shared.resolve("corpora").resolve("xwlb").resolve(name));
    }

    /** What is missing, if it is. */
    public Optional<String> missing() {
        return Files.isReadable(file)
                ? Optional.empty()
                : Optional.of("needs " + file + "; skipped (name the folder that holds corpora/xwlb with --shared)");
    }

    /** Adds them to an empty record that lasts as long as the task. */
    public <T> T in(Lexicon lexicon, Function<Library, T> task) {
        try (TemporaryFolder home = TemporaryFolder.create();
                Library library = Library.open(home.path(), lexicon, THREADS)) {
            addTo(library);
            return task.apply(library);
        }
    }

    /** @throws BadRequest if anything of them is refused */
    public void addTo(Library library) {
        IntakeOptions options = IntakeOptions.plain(LocalDate.MAX);
        library.add(List.of(file.toString()), new Sources(options, InputStream::nullInputStream), options, problem -> {
            throw new BadRequest(problem.toString());
        });
    }
}

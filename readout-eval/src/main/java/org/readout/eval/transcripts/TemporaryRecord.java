package org.readout.eval.transcripts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.readout.eval.TemporaryFolder;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Item;
import org.readout.ingest.Problem;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.library.Library;

/** A record made of some items as a user would make it, asked, and thrown away. */
final class TemporaryRecord {
    private static final int ONE_THREAD = 1;

    private TemporaryRecord() {}

    /** What a library answers that holds these items and no others. */
    static <T> T of(List<Item> items, Lexicon lexicon, Function<Library, T> question) {
        try (TemporaryFolder home = TemporaryFolder.create();
                Library library = Library.open(home.path(), lexicon, ONE_THREAD)) {
            add(items, library);
            return question.apply(library);
        }
    }

    private static void add(List<Item> items, Library library) {
        byte[] lines = lines(items);
        IntakeOptions options = IntakeOptions.plain(LocalDate.MAX);
        Sources sources = new Sources(options, () -> new ByteArrayInputStream(lines));
        library.add(List.of("-"), sources, options, TemporaryRecord::refuse);
    }

    private static void refuse(Problem problem) {
        throw new BadRequest(problem.toString());
    }

    /** The records as they were read, a line each. */
    private static byte[] lines(List<Item> items) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Item item : items) {
            lines.writeBytes(item.bytes());
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}

package org.readout.eval;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.ingest.Intake;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Item;
import org.readout.ingest.Problem;
import org.readout.ingest.Sources;
import org.readout.model.Document;

/** Texts as documents, taken in as a user's file would be. */
public final class PlainTexts {
    private PlainTexts() {}

    /** @param published given to the reader beside the text; absent if the text is to say it */
    public static Document document(String text, @Nullable LocalDate published) {
        Document one = all(text.getBytes(StandardCharsets.UTF_8)).get(0);
        return new Document(
                one.text(),
                one.title(),
                published == null ? one.published() : published,
                one.language(),
                one.outlet(),
                one.wordingKnown(),
                one.provenance());
    }

    /**
     * Everything that what a user pipes in holds, in order; the position in its provenance is the line.
     *
     * @throws IllegalStateException if any of it is refused
     */
    public static List<Document> all(byte[] bytes) {
        List<Document> documents = new ArrayList<>();
        // No day is too late: what is judged does not depend on when it is read.
        new Sources(IntakeOptions.plain(LocalDate.MAX), () -> new ByteArrayInputStream(bytes)).read("-", new Intake() {
            @Override
            public void item(Item item) {
                documents.add(item.document());
            }

            @Override
            public void problem(Problem problem) {
                throw new IllegalStateException("a text to be judged cannot be read: " + problem);
            }
        });
        return documents;
    }
}

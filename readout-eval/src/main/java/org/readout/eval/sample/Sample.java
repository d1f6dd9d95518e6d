package org.readout.eval.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.readout.ingest.Intake;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Item;
import org.readout.ingest.Problem;
import org.readout.ingest.Sources;
import org.readout.model.Document;

/** The readouts bundled with the program, taken in as a user's would be, and the register beside them. */
public final class Sample {
    private static final String READOUTS = "/org/readout/sample/readouts.jsonl";
    private static final String REGISTER = "/org/readout/sample/register.tsv";

    private Sample() {}

    /** The documents, in the order of the file; the position in their provenance is the line. */
    public static List<Document> documents() {
        byte[] bytes = resource(READOUTS);
        List<Document> documents = new ArrayList<>();
        // No day is too late: what is bundled does not depend on when it is read.
        new Sources(IntakeOptions.plain(LocalDate.MAX), () -> new ByteArrayInputStream(bytes)).read("-", new Intake() {
            @Override
            public void item(Item item) {
                documents.add(item.document());
            }

            @Override
            public void problem(Problem problem) {
                throw new IllegalStateException("the bundled sample is damaged: " + problem);
            }
        });
        return documents;
    }

    static Register register() {
        return Register.read(new String(resource(REGISTER), StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Sample.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + name + "; build it again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}

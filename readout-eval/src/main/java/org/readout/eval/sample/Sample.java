package org.readout.eval.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.readout.eval.PlainTexts;
import org.readout.model.Document;

/** The readouts bundled with the program, taken in as a user's would be, and the register beside them. */
public final class Sample {
    private static final String READOUTS = "/org/readout/sample/readouts.jsonl";
    private static final String REGISTER = "/org/readout/sample/register.tsv";

    private Sample() {}

    /** The documents, in the order of the file; the position in their provenance is the line. */
    public static List<Document> documents() {
        return PlainTexts.all(resource(READOUTS));
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

package org.readout.eval.english;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.readout.eval.PlainTexts;
import org.readout.model.Document;
import org.readout.pipeline.intake.Reader;

/**
 * The essay, or a text made of it.
 *
 * @param text the text
 * @param gold its annotation
 */
record Essay(String text, GoldFiles gold) {
    static final String NAME = "essay";

    static Essay in(Path folder) {
        try {
            return new Essay(Files.readString(folder.resolve("essay.txt")), GoldFiles.in(folder.resolve("gold")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sheet read(Reader reader) {
        Document document = PlainTexts.document(text, null);
        return new Sheet(NAME, "", "analysis", document, Gold.of(gold, ""), reader.read(document));
    }
}

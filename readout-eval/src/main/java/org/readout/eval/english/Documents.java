package org.readout.eval.english;

import java.time.LocalDate;
import java.util.List;
import org.readout.eval.PlainTexts;
import org.readout.model.Document;
import org.readout.pipeline.intake.Reader;

/** The thirty documents, as read and as annotated. */
final class Documents {
    private Documents() {}

    static List<Sheet> read(Reader reader) {
        GoldFiles files = GoldFiles.bundled();
        return files.documents().stream()
                .map(GoldNode::new)
                .map(about -> sheet(reader, files, about))
                .toList();
    }

    private static Sheet sheet(Reader reader, GoldFiles files, GoldNode about) {
        String name = about.text("doc");
        Document document = PlainTexts.document(
                GoldFiles.resource("documents/" + name + ".txt"), LocalDate.parse(about.text("published")));
        return new Sheet(
                name, about.text("half"), about.text("kind"), document, Gold.of(files, name), reader.read(document));
    }
}

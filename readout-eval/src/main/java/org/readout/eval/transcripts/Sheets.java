package org.readout.eval.transcripts;

import org.readout.lexicon.Formats;
import org.readout.lexicon.Lexicon;
import org.readout.model.Document;
import org.readout.pipeline.intake.Reader;

/** Fills sheets from labels and from what the program codes. */
final class Sheets {
    private final Texts texts;
    private final Names names;
    private final Formats formats;
    private final Reader reader;
    private final CodedSheet coded;

    Sheets(Texts texts, Lexicon lexicon) {
        this.texts = texts;
        this.names = new Names(lexicon.people());
        this.formats = lexicon.formats();
        this.reader = Reader.of(lexicon);
        this.coded = new CodedSheet(names, ActTypes.bundled());
    }

    /** What the annotator has. */
    Sheet labelled(Labelled item) {
        return new LabelSheet(document(item).text(), names, formats).of(item.labels());
    }

    /** What the program has. */
    Sheet coded(Labelled item) {
        Document document = document(item);
        return coded.of(reader.read(document), Sentences.of(document.text().content()));
    }

    private Document document(Labelled item) {
        return texts.at(item.address(), item.sha256(), item.id()).document();
    }
}

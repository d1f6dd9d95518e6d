package org.readout.code.outside;

import org.readout.lexicon.Lexicon;
import org.readout.model.Coding;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.model.Provenance;
import org.readout.model.StoredText;

/** Records of tests, with fields separated by " ; ". */
final class Recorded {
    private static final OutsideCoder CODER = new OutsideCoder(Lexicon.bundled());

    private Recorded() {}

    static Coding coded(String fields) {
        return coded(fields, fields.hashCode());
    }

    static Coding coded(String fields, int id) {
        StoredText text =
                new StoredText(new DocId(String.format("%064x", id & 0xffffffffL)), fields.replace(" ; ", "\n"));
        return CODER.code(
                new Document(text, "", null, Language.DATA, "list", true, new Provenance("list.csv", 2, null)));
    }
}

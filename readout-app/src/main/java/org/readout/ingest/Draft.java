package org.readout.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.model.Provenance;
import org.readout.model.StoredText;

/** A document as its layout gives it, before it has a key. The components are those of {@link Document}. */
record Draft(
        String content,
        String title,
        @Nullable LocalDate published,
        Language language,
        String outlet,
        boolean wordingKnown,
        @Nullable String url) {

    /**
     * @param bytes the bytes it was made from; their SHA-256 becomes its key
     * @throws Unusable if the text has half a character: no encoding could store it, so no quote of it could be checked
     */
    Item item(String source, long position, byte[] bytes) throws Unusable {
        int half = halfCharacter(content);
        if (half >= 0) {
            throw new Unusable(
                    "the text has half a character (an unpaired surrogate) at position " + half,
                    "write the record again from its source");
        }
        Provenance provenance = new Provenance(source, position, url);
        StoredText text = new StoredText(new DocId(Sha256.of(bytes)), content);
        return new Item(new Document(text, title, published, language, outlet, wordingKnown, provenance), bytes);
    }

    private static int halfCharacter(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
                return i;
            }
        }
        return -1;
    }
}

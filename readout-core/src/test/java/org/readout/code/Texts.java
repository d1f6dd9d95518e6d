package org.readout.code;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.model.Provenance;
import org.readout.model.StoredText;

/** Makes documents from short texts. */
public final class Texts {
    private Texts() {}

    /** A record of a collection: its stored text is title, line feed, text. */
    public static Document record(Language language, String published, String title, String text) {
        return document(language, LocalDate.parse(published), title, Document.storedText(title, text));
    }

    public static Document document(Language language, @Nullable LocalDate published, String title, String content) {
        StoredText text = new StoredText(new DocId(sha256(content)), content);
        boolean known = content.length() > title.length() + 1;
        return new Document(text, title, published, language, "", known, new Provenance("test", 0, null));
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.readout.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a record holds, in one number: whoever has the same has the same documents.
 *
 * @param documents how many are kept
 * @param sha256 SHA-256 over the documents' own in their order, one a line, in lower-case hex
 */
public record Corpus(int documents, String sha256) {
    private static final String KEPT =
            "SELECT sha256 FROM document WHERE same_as IS NULL AND (:by IS NULL OR dated <= :by) ORDER BY sha256";

    /** @param by only those published by this day; absent for all */
    static Corpus of(Handle handle, @Nullable LocalDate by) {
        List<String> kept = handle.createQuery(KEPT)
                .bind("by", DocumentRows.text(by))
                .mapTo(String.class)
                .list();
        return new Corpus(kept.size(), hash(String.join("\n", kept)));
    }

    private static String hash(String lines) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

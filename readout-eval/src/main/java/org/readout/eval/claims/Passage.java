package org.readout.eval.claims;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.readout.eval.Item;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.model.Provenance;
import org.readout.model.StoredText;

/**
 * A short text with what it claims.
 *
 * @param number its place in the file, from 1; odd ones are for tuning
 * @param text one or more sentences
 * @param claims what it claims; empty if it only speaks of relations
 */
record Passage(int number, String text, List<Expected> claims) {
    static final String TUNING = "tuning";
    static final String TEST = "test";

    /** Passages that name a day name its year; the others need none. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 3);

    Passage {
        claims = List.copyOf(claims);
    }

    static Passage of(int number, String line) {
        String[] cells = line.split("\t", -1);
        List<Expected> claims = cells[1].isEmpty()
                ? List.of()
                : Arrays.stream(cells[1].split(";")).map(Expected::of).toList();
        return new Passage(number, cells[0], claims);
    }

    Item item() {
        return new Item("passage " + number, number % 2 == 1 ? TUNING : TEST, Language.ENGLISH);
    }

    Document document() {
        return new Document(
                new StoredText(new DocId(hash()), text),
                "",
                PUBLISHED,
                Language.ENGLISH,
                "",
                true,
                new Provenance("passages", number, null));
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

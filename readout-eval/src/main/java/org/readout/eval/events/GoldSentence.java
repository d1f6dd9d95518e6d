package org.readout.eval.events;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.readout.eval.Item;
import org.readout.model.Language;

/**
 * A sentence with the kind of act its annotators saw in it.
 *
 * @param id how the file calls it, or the number of its line
 * @param text the sentence
 * @param kind a root or a quad class
 * @param source words for who acts; empty if the file does not say
 * @param target words for who is acted upon; empty if the file does not say
 * @param held whether it belongs to the part that is never used for tuning
 */
record GoldSentence(String id, String text, String kind, String source, String target, boolean held) {
    static final String HELD = "held";
    static final String TUNING = "tuning";
    private static final int PARTS = 5;

    Item item() {
        return new Item(id, held ? HELD : TUNING, Language.ENGLISH);
    }

    /** The fifth kept apart: the first byte of the SHA-256 of the identifier is a multiple of five. */
    static boolean held(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return (digest[0] & 0xff) % PARTS == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

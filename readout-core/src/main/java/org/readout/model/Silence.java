package org.readout.model;

import org.jspecify.annotations.Nullable;

/**
 * Why a sentence, or a whole document, yielded nothing.
 *
 * @param reason a stable word: {@code no_known_actor}, {@code no_known_verb}, {@code generic} …
 * @param evidence the sentence; absent for a document without any text
 */
public record Silence(String reason, @Nullable Evidence evidence) {
    public Silence {
        Require.text(reason, "reason");
    }
}

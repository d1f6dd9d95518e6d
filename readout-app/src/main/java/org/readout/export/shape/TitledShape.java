package org.readout.export.shape;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.store.Titled;

/**
 * What a document is called.
 *
 * @param published null if not stated
 * @param wordingKnown false if only a title was kept
 */
public record TitledShape(String docId, @Nullable String published, String title, String outlet, boolean wordingKnown) {
    public static TitledShape of(Titled titled) {
        return new TitledShape(
                titled.document().sha256(),
                Objects.toString(titled.published(), null),
                titled.title(),
                titled.outlet(),
                titled.wordingKnown());
    }
}

package org.readout.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document as taken in: a record of a collection, or a free text.
 *
 * @param text the stored text, which all offsets point into
 * @param title its title as the record gives it; empty if it gives none
 * @param published day of publication or broadcast; absent if not stated
 * @param language its language
 * @param outlet who published it; empty if not stated
 * @param wordingKnown false if only a title was kept: its wording is unknown, never absent
 * @param provenance where it came from
 */
public record Document(
        StoredText text,
        String title,
        @Nullable LocalDate published,
        Language language,
        String outlet,
        boolean wordingKnown,
        Provenance provenance) {

    public DocId id() {
        return text.id();
    }

    /** True if the stored text opens with the title as a line of its own, as that of a record does. */
    public boolean titled() {
        return !title.isEmpty()
                && text.content().startsWith("\n", title.length())
                && text.content().startsWith(title);
    }

    /** The stored text of a record: {@code title + "\n" + text}. */
    public static String storedText(String title, String text) {
        return title + "\n" + text;
    }
}

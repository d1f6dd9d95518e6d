package org.readout.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a reader found an item coded wrongly, and what is right. It changes no text and no rule: it is applied on top of what the
 * rules give, for as long as it is not undone.
 *
 * @param number its number in the record, from 1; 0 before it is kept
 * @param document the document
 * @param item the item
 * @param field what is wrong: {@code item} (it is none), {@code status}, {@code date}, {@code format}, {@code stance},
 *     {@code direction}
 * @param was what was coded
 * @param value what is right; empty where the item is none
 * @param made by whom, when, why
 * @param undone the same of its undoing; absent while it holds
 */
public record Correction(
        long number,
        DocId document,
        Item item,
        String field,
        String was,
        String value,
        Act made,
        @Nullable Act undone) {
    /** Names of people and reasons are cut to no length, but not without bounds. */
    private static final int LONGEST = 2000;

    public Correction {
        Require.text(field, "field of a correction");
        Require.that(value.length() <= LONGEST, "the value of a correction is longer than %d", LONGEST);
    }

    /**
     * An item of a coding.
     *
     * @param kind {@code meeting}, {@code event}, {@code statement}, {@code wording} or {@code claim}
     * @param span where it stands first
     * @param detail what tells it from others at the same place: form, PLOVER type, stance, formula, dyad
     */
    public record Item(String kind, Span span, String detail) {
        public Item {
            Require.text(kind, "kind of an item");
        }
    }

    /** Who did something, when and why. */
    public record Act(String by, Instant at, String why) {
        public Act {
            Require.text(by, "who corrects");
            Require.text(why, "why it is corrected");
            Require.that(
                    by.length() <= LONGEST && why.length() <= LONGEST, "name or reason is longer than %d", LONGEST);
        }
    }

    public boolean holds() {
        return undone == null;
    }

    /** The same, as it is kept. */
    public Correction numbered(long other) {
        return new Correction(other, document, item, field, was, value, made, undone);
    }
}

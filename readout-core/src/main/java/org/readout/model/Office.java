package org.readout.model;

import org.jspecify.annotations.Nullable;

/**
 * An office as a text states it; it holds at the date of the happening told, not for ever.
 *
 * @param title the title as written, without the organisation when that is known
 * @param organisation identifier of the organisation in the lexicon; absent if not stated
 * @param country the state it belongs to; absent if not known
 * @param rank its protocol rank; absent if the lexicon has none for it
 * @param evidence the words that state it
 */
public record Office(
        String title,
        @Nullable String organisation,
        @Nullable Country country,
        @Nullable Rank rank,
        Evidence evidence) {
    public Office {
        Require.text(title, "title of an office");
    }

    /** The office in the words of the text, organisation and title together. */
    public String words() {
        return evidence.quote();
    }
}

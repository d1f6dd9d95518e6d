package org.readout.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source covers. Rates and absences may use covered periods only.
 *
 * @param source the source as given
 * @param outlet who published it; empty if not stated
 * @param from first day with a document; absent if none is dated
 * @param to last day with a document; absent if none is dated
 * @param selection whether it is everything its outlet published
 * @param criterion by what it was selected, or why that is not known
 * @param documents number of documents kept
 * @param withoutText number of them that have a title only
 * @param missingDays days between {@code from} and {@code to} without a document; for a selected source these are not
 *     gaps
 * @param layer {@link Layer#SAID} for a source of texts, {@link Layer#OUTSIDE} for one of imported events or values, which
 *     bounds no reading and no rate of what texts tell
 */
public record Coverage(
        String source,
        String outlet,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Selection selection,
        String criterion,
        int documents,
        int withoutText,
        List<LocalDate> missingDays,
        Layer layer) {
    public Coverage {
        missingDays = List.copyOf(missingDays);
        Require.that((from == null) == (to == null), "coverage has both bounds or none");
    }

    /** Of a source of texts. */
    public Coverage(
            String source,
            String outlet,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Selection selection,
            String criterion,
            int documents,
            int withoutText,
            List<LocalDate> missingDays) {
        this(source, outlet, from, to, selection, criterion, documents, withoutText, missingDays, Layer.SAID);
    }

    /** True if a rate may be computed: everything published in the period is there. */
    public boolean denominatorKnown() {
        return selection == Selection.COMPLETE;
    }
}

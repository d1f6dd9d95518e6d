package org.readout.compare.mining;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Dyad;
import org.readout.model.Span;
import org.readout.model.StoredText;

/**
 * A readout as the miner sees it.
 *
 * @param text the stored text, which evidence points into
 * @param reading the same text folded for matching, as long as it, offset for offset
 * @param day when it was published
 * @param dyads who meets whom in it; may be empty
 * @param level rank band of the highest who takes part; absent if nobody's is known
 * @param stretches the pieces of clauses that are mined, in order; none overlap
 */
public record MinedText(
        StoredText text,
        String reading,
        LocalDate day,
        Set<Dyad> dyads,
        @Nullable Integer level,
        List<Stretch> stretches) {
    public MinedText {
        dyads = Set.copyOf(dyads);
        stretches = List.copyOf(stretches);
        if (reading.length() != text.content().length()) {
            throw new IllegalArgumentException("the reading is not as long as the text of " + text.id());
        }
    }

    /**
     * A piece of a clause: no phrase reaches over its edges.
     *
     * @param span where it stands
     * @param speaker who says it, as an identifier; absent if nobody is told to
     */
    public record Stretch(Span span, @Nullable String speaker) {}
}

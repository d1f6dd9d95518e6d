package org.readout.compare.statement;

import org.jspecify.annotations.Nullable;
import org.readout.compare.Fate;
import org.readout.model.Country;

/**
 * A passage and what became of it.
 *
 * @param before in the first readout; absent if added
 * @param after in the second; absent if dropped
 * @param fate kept, reworded, dropped, added; unknown where the other readout's words are not known
 */
public record Pair(@Nullable Passage before, @Nullable Passage after, Fate fate) {
    public Pair {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a pair of nothing");
        }
    }

    public Country side() {
        Passage one = before == null ? after : before;
        if (one == null) {
            throw new IllegalStateException("a pair of nothing");
        }
        return one.side();
    }
}

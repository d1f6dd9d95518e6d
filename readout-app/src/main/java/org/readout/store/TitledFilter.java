package org.readout.store;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.DocId;

/**
 * Which documents are listed by their titles.
 *
 * @param source added from this source; absent for all
 * @param state with a coded item that concerns it; absent for all
 * @param titlesAlone only those of which no more than a title was kept
 * @param among only these; absent for all
 */
public record TitledFilter(
        @Nullable String source, @Nullable Country state, boolean titlesAlone, @Nullable Collection<DocId> among) {
    public TitledFilter {
        among = among == null ? null : List.copyOf(among);
    }

    public static TitledFilter among(Collection<DocId> documents) {
        return new TitledFilter(null, null, false, documents);
    }
}

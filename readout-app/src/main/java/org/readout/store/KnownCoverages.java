package org.readout.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coverage;

/** What sources cover, told once for a day as long as the record is the same: an answer asks for it several times. Safe to share. */
final class KnownCoverages {
    private static final int MOST = 16;

    private final Map<Key, List<Coverage>> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Coverage>> eldest) {
            return size() > MOST;
        }
    };

    /** @param version of the record */
    private record Key(long version, @Nullable LocalDate publishedBy) {}

    synchronized List<Coverage> of(long version, @Nullable LocalDate publishedBy, Supplier<List<Coverage>> fresh) {
        Key key = new Key(version, publishedBy);
        List<Coverage> coverage = known.get(key);
        if (coverage == null) {
            coverage = fresh.get();
            known.put(key, coverage);
        }
        return coverage;
    }
}

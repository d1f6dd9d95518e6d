package org.readout.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coverage;

/** What sources cover, told once for a day as long as the record is the same: an answer asks for it several times. Safe to share. */
final class KnownCoverages {
    private static final int MOST = 16;

    private final Database database;
    private final Map<Key, List<Coverage>> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Coverage>> eldest) {
            return size() > MOST;
        }
    };

    /** @param version of the record */
    private record Key(long version, @Nullable LocalDate publishedBy) {}

    KnownCoverages(Database database) {
        this.database = database;
    }

    /** @param publishedBy by the end of this day; absent for all that is stored */
    List<Coverage> of(@Nullable LocalDate publishedBy) {
        return of(new Key(database.version(), publishedBy));
    }

    private synchronized List<Coverage> of(Key key) {
        List<Coverage> coverage = known.get(key);
        if (coverage == null) {
            coverage = database.read(handle -> Coverages.of(handle, key.publishedBy()));
            known.put(key, coverage);
        }
        return coverage;
    }
}

package org.readout.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.DocId;

/** Which rows a filter asks for. */
final class Listing {
    private static final String ROWS =
            """
            SELECT d.id, d.sha256 FROM document AS d
            WHERE d.same_as IS NULL
              AND (:data IS NULL OR (d.language = 'zxx') = :data)
              AND (:kind IS NULL OR EXISTS (
                SELECT 1 FROM item AS own WHERE own.document = d.id AND own.kind = :kind AND own.ordinal = 0))
              AND (:by IS NULL OR d.dated <= :by)
              AND (NOT :met OR EXISTS (
                SELECT 1 FROM item WHERE item.document = d.id AND item.kind = 'meeting' AND item.status = 'OCCURRED'))
              AND (:a IS NULL OR d.id IN (
                SELECT item.document FROM item_country AS one
                JOIN item ON item.id = one.item
                WHERE one.country = :a
                  AND (:b IS NULL OR EXISTS (
                    SELECT 1 FROM item_country AS other WHERE other.country = :b AND other.item = one.item))))
            ORDER BY d.dated IS NULL, d.dated, d.sha256
            """;

    private Listing() {}

    /** The rows in order of day and identifier, those without a day last. */
    static List<Long> of(Handle handle, Filter filter) {
        return of(handle, filter, false);
    }

    /** @param met only documents that tell of a meeting that took place */
    static List<Long> of(Handle handle, Filter filter, boolean met) {
        Set<String> without = filter.without().stream().map(DocId::sha256).collect(Collectors.toUnmodifiableSet());
        return handle.createQuery(ROWS)
                .bind("by", DocumentRows.text(filter.publishedBy()))
                .bind("data", data(filter.content()))
                .bind("met", met)
                .bind("kind", kind(filter.content()))
                .bind("a", code(filter.a()))
                .bind("b", code(filter.b()))
                .map((row, context) -> without.contains(row.getString("sha256")) ? -1L : row.getLong("id"))
                .filter(id -> id >= 0)
                .list();
    }

    private static @Nullable Boolean data(Filter.Content content) {
        return switch (content) {
            case TEXTS, ANALYSES -> false;
            case EVENTS, VALUES -> true;
            case ALL -> null;
        };
    }

    private static @Nullable String kind(Filter.Content content) {
        return switch (content) {
            case EVENTS -> "imported";
            case VALUES -> "value";
            case ANALYSES -> "claim";
            case TEXTS, ALL -> null;
        };
    }

    private static @Nullable String code(@Nullable Country country) {
        return country == null ? null : country.code();
    }
}

package org.readout.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.readout.model.Country;
import org.readout.model.DocId;

/** Documents by their titles. No text and no coding is read. */
final class TitledListing {
    private static final String ROWS =
            """
            SELECT d.sha256, d.published, d.title, d.outlet, d.wording_known FROM document AS d
            WHERE d.same_as IS NULL
              AND (:source IS NULL OR d.id IN (
                SELECT place.document FROM place JOIN source ON source.id = place.source WHERE source.name = :source))
              AND (:state IS NULL OR d.id IN (
                SELECT item.document FROM item_country JOIN item ON item.id = item_country.item
                WHERE item_country.country = :state))
              AND (NOT :titles OR NOT d.wording_known)
              AND (:among IS NULL OR d.sha256 IN (SELECT value FROM json_each(:among)))
            ORDER BY coalesce(d.published, '') DESC, d.sha256
            """;

    private TitledListing() {}

    static List<Titled> of(Handle handle, TitledFilter filter) {
        return handle.createQuery(ROWS)
                .bind("source", filter.source())
                .bind("state", Optional.ofNullable(filter.state()).map(Country::code))
                .bind("titles", filter.titlesAlone())
                .bind(
                        "among",
                        Optional.ofNullable(filter.among())
                                .map(some -> JsonArray.of(
                                        some.stream().map(DocId::sha256).toList())))
                .map((row, context) -> new Titled(
                        new DocId(row.getString("sha256")),
                        Documents.day(row.getString("published")),
                        row.getString("title"),
                        row.getString("outlet"),
                        row.getBoolean("wording_known")))
                .list();
    }
}

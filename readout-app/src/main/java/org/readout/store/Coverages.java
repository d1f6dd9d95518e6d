package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coverage;
import org.readout.model.Layer;
import org.readout.model.Selection;

/**
 * What each source covers.
 *
 * <p>Whether a source is everything its outlet published decides whether an absence in it means anything, and a file does not
 * say so itself. It is taken from, in this order:
 *
 * <ol>
 *   <li>what the user declared;
 *   <li>the numbers a collection gives its items within a day. A hole proves that an item was left out. Numbers without holes
 *       from 1 on, day after day, are what a complete collection looks like; a few days may be lost whole (a bulletin was not
 *       archived), and those are the gaps. That the last items of every day were cut off cannot be seen this way. Where no day
 *       has a second item, the numbers say nothing;
 *   <li>else it is unknown, and so are all denominators.
 * </ol>
 *
 * <p>Days without a document are listed where they are gaps: of a source that was selected they tell nothing.
 *
 * <p>A source of dated events or values is everything an editor chose to list; a day without one is no gap.
 *
 * <p>A duplicate holds its place in the numbering of its source but is not counted as a document of it a second time.
 */
final class Coverages {
    /** A collection that lost more than one day in a hundred is not taken for everything that was published. */
    private static final int DAYS_PER_GAP = 100;

    private static final String FACTS =
            """
            WITH here AS (
              SELECT DISTINCT place.source, d.* FROM place JOIN document AS d ON d.id = place.document
              WHERE :by IS NULL OR d.dated <= :by
            ), bulletin AS (
              SELECT source, max(bulletin_position) AS length, count(DISTINCT bulletin_position) AS present
              FROM here WHERE dated IS NOT NULL AND bulletin_position IS NOT NULL
              GROUP BY source, dated
            ), numbering AS (
              SELECT source, sum(length) AS items, sum(length - present) AS holes, count(*) AS days
              FROM bulletin GROUP BY source
            ), facts AS (
              SELECT here.source, min(here.dated) AS first, max(here.dated) AS last, count(DISTINCT kept.id) AS documents,
                count(DISTINCT CASE WHEN NOT kept.wording_known THEN kept.id END) AS without_text,
                count(here.bulletin_position) = count(*) AS numbered, max(here.language = 'zxx') AS data
              FROM here JOIN document AS kept ON kept.id = coalesce(here.same_as, here.id)
              GROUP BY here.source
            ), outlets AS (
              SELECT source, group_concat(outlet, ', ') AS names
              FROM (SELECT DISTINCT source, outlet FROM here WHERE outlet <> '' ORDER BY outlet)
              GROUP BY source
            )
            SELECT source.id, source.name, source.selected_by, facts.first, facts.last,
              CASE WHEN source.outlet <> '' THEN source.outlet ELSE coalesce(outlets.names, '') END AS outlet,
              coalesce(facts.documents, 0) AS documents, coalesce(facts.without_text, 0) AS without_text,
              coalesce(facts.data, 0) AS data, coalesce(facts.numbered, 0) AS numbered, coalesce(numbering.items, 0) AS items,
              coalesce(numbering.holes, 0) AS holes, coalesce(numbering.days, 0) AS days
            FROM source
            LEFT JOIN facts ON facts.source = source.id
            LEFT JOIN numbering ON numbering.source = source.id
            LEFT JOIN outlets ON outlets.source = source.id
            ORDER BY source.name
            """;
    private static final String MISSING =
            """
            WITH RECURSIVE calendar (day) AS (
              SELECT :first UNION ALL SELECT date(day, '+1 day') FROM calendar WHERE day < :last
            )
            SELECT day FROM calendar
            EXCEPT
            SELECT d.dated FROM place JOIN document AS d ON d.id = place.document WHERE place.source = :source
            ORDER BY day
            """;

    private Coverages() {}

    /** @param by only documents of this day or before, and only sources that have some; all if absent */
    static List<Coverage> of(Handle handle, @Nullable LocalDate by) {
        return handle.createQuery(FACTS)
                .bind("by", by == null ? null : by.toString())
                .map((row, context) -> coverage(row, missing(handle, row)))
                .filter(source -> by == null || source.documents() > 0)
                .list();
    }

    private static List<LocalDate> missing(Handle handle, ResultSet row) throws SQLException {
        if (row.getString("first") == null || row.getBoolean("data")) {
            return List.of();
        }
        return handle.createQuery(MISSING)
                .bind("first", row.getString("first"))
                .bind("last", row.getString("last"))
                .bind("source", row.getLong("id"))
                .map((day, context) -> LocalDate.parse(day.getString("day")))
                .list();
    }

    private static Coverage coverage(ResultSet row, List<LocalDate> missing) throws SQLException {
        LocalDate from = Documents.day(row.getString("first"));
        LocalDate to = Documents.day(row.getString("last"));
        boolean data = row.getBoolean("data");
        Chosen chosen = chosen(row, missing.size());
        return new Coverage(
                row.getString("name"),
                row.getString("outlet"),
                from,
                to,
                chosen.selection,
                chosen.criterion,
                row.getInt("documents"),
                row.getInt("without_text"),
                chosen.selection == Selection.SELECTED || data ? List.of() : missing,
                data ? Layer.OUTSIDE : Layer.SAID);
    }

    /** How a source was chosen, and by what that is known. */
    private record Chosen(Selection selection, String criterion) {}

    private static Chosen chosen(ResultSet row, int missing) throws SQLException {
        String declared = row.getString("selected_by");
        if (declared.isEmpty() && row.getBoolean("data")) {
            return new Chosen(
                    Selection.UNKNOWN,
                    "not known by what its events were chosen; declare it with 'readout import --selected-by TEXT FILE'");
        }
        return declared.isEmpty()
                ? numbered(
                        row.getInt("items"),
                        row.getInt("holes"),
                        row.getInt("days"),
                        missing,
                        row.getBoolean("numbered"))
                : new Chosen(Selection.SELECTED, declared);
    }

    private static Chosen numbered(int items, int holes, int days, int missing, boolean all) {
        if (holes > 0) {
            return new Chosen(
                    Selection.SELECTED,
                    "positions within the day are missing: at least " + holes + " of " + items + " items are not here");
        }
        if (!all || items <= days) {
            return new Chosen(
                    Selection.UNKNOWN,
                    "not known by what it was selected, so denominators are unknown; declare it with"
                            + " 'readout add --selected-by TEXT SOURCE'");
        }
        if ((long) missing * DAYS_PER_GAP > (long) days + missing) {
            return new Chosen(
                    Selection.SELECTED,
                    "whole days are missing: " + missing + " of " + (days + missing) + " days are not here");
        }
        return new Chosen(
                Selection.COMPLETE,
                "positions within the day have no holes on " + days + " days; " + missing + " days have no document");
    }
}

package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Layer;
import org.readout.model.Span;
import org.readout.model.StoredText;

/**
 * Words in their context.
 *
 * <p>SQLite reads every text and only proposes documents, for it knows the cases of ASCII alone and counts by characters; the
 * places are found in the text itself, so that offsets are those of the stored text. Reading all texts takes about as long
 * as starting the program, and needs no index that every document would have to pay for.
 */
final class Concordance {
    /** A word a document repeats would fill the list with that document. */
    private static final int PER_DOCUMENT = 3;

    /** More of a query than this SQLite might refuse as a pattern; the rest is looked for in the proposed texts. */
    private static final int PROPOSING = 1000;

    private static final String PROPOSED =
            """
            SELECT d.id FROM content JOIN document AS d ON d.id = content.document
            WHERE content.text LIKE :query ESCAPE '\\' AND d.same_as IS NULL
            ORDER BY d.dated IS NULL, d.dated, d.sha256
            """;
    private static final String TEXTS =
            """
            SELECT d.sha256, d.title, d.dated, d.outlet, d.language, content.text, content.text_units
            FROM json_each(:ids) AS wanted
            JOIN document AS d ON d.id = wanted.value
            JOIN content ON content.document = d.id
            ORDER BY wanted.key
            """;

    private final Handle handle;
    private final String query;
    private final Pattern words;

    /** Looks for words as they stand, letters of either case alike. */
    Concordance(Handle handle, String query) {
        this.handle = handle;
        this.query = query;
        this.words = Pattern.compile(Pattern.quote(query), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The first places by day and identifier of the document. */
    List<Hit> hits(int most) {
        List<Long> rows = candidates();
        List<Hit> hits = new ArrayList<>();
        for (int from = 0; from < rows.size() && hits.size() < most; from += Documents.CHUNK) {
            hits.addAll(in(rows.subList(from, Math.min(rows.size(), from + Documents.CHUNK))));
        }
        return List.copyOf(hits.subList(0, Math.min(most, hits.size())));
    }

    private List<Long> candidates() {
        return handle.createQuery(PROPOSED)
                .bind("query", like(query))
                .mapTo(Long.class)
                .list();
    }

    private List<Hit> in(List<Long> rows) {
        List<Hit> hits = new ArrayList<>();
        handle.createQuery(TEXTS)
                .bind("ids", rows.toString())
                .map((row, context) -> in(row))
                .forEach(hits::addAll);
        return hits;
    }

    private List<Hit> in(ResultSet row) throws SQLException {
        StoredText text = Documents.text(row);
        boolean data = row.getString("language").equals(Language.DATA.tag());
        Layer layer = data ? Layer.OUTSIDE : Layer.SAID;
        List<Hit> hits = new ArrayList<>();
        Matcher match = words.matcher(text.content());
        while (hits.size() < PER_DOCUMENT && match.find()) {
            hits.add(new Hit(
                    text.id(),
                    row.getString("title"),
                    Documents.day(row.getString("dated")),
                    row.getString("outlet"),
                    new Evidence(text, new Span(match.start(), match.end()), layer)));
        }
        return hits;
    }

    /** A pattern that fits wherever the query stands. SQLite knows the cases of ASCII only: other cased letters fit any. */
    static String like(String query) {
        return query.codePoints()
                .limit(PROPOSING)
                .mapToObj(Concordance::like)
                .collect(Collectors.joining("", "%", "%"));
    }

    private static String like(int point) {
        String letter = Character.toString(point);
        if (point > 127) {
            return Character.toLowerCase(point) == Character.toUpperCase(point) ? letter : "_";
        }
        return "%_\\".contains(letter) ? "\\" + letter : letter;
    }
}

package org.readout.export;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.compare.Difference;
import org.readout.compare.Fate;
import org.readout.compare.statement.Changed;
import org.readout.compare.statement.Pair;
import org.readout.compare.statement.Passage;
import org.readout.export.shape.Words;
import org.readout.pipeline.library.Compared;

/**
 * Two readouts side by side as a web page of its own: no script, nothing loaded from elsewhere. All text is put in as text, so
 * that markup in a document stays inert.
 */
public final class ComparedPage {
    private static final String STYLE =
            """
            body{font:16px/1.5 system-ui,"Noto Sans CJK SC",sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;\
            color:#1c1c1c;background:#fff}
            table{border-collapse:collapse;width:100%} td,th{vertical-align:top;padding:.4rem .6rem;border-top:1px solid #ccc;\
            text-align:left} th{font-weight:600} .fate{white-space:nowrap;font-variant:small-caps}
            del{background:#fde8d7;text-decoration:line-through} ins{background:#dcebfa;text-decoration:underline}
            .kept td{color:#666}
            @media(prefers-color-scheme:dark){body{color:#e6e6e6;background:#16181b} td,th{border-color:#444}\
            del{background:#5a3315} ins{background:#12385c} .kept td{color:#999}}
            """;

    private ComparedPage() {}

    /** @param changesOnly leaves out what was kept */
    public static String of(Compared compared, boolean changesOnly) {
        Document page = Document.createShell("");
        page.title("Two readouts compared");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("style").text(STYLE);
        Element body = page.body();
        body.appendElement("h1").text("Two readouts compared");
        statements(body, compared, changesOnly);
        formulas(body, compared, changesOnly);
        ComparedTables.add(body, compared, changesOnly);
        page.outputSettings().prettyPrint(false);
        return "<!doctype html>\n" + page.outerHtml() + "\n";
    }

    private static void statements(Element body, Compared compared, boolean changesOnly) {
        Element table = body.appendElement("table");
        row(table, "th", "", "", heading(compared.before()), heading(compared.after()));
        List<Pair> pairs = changesOnly
                ? compared.statements().changes()
                : compared.statements().pairs();
        for (Pair pair : pairs) {
            Element row = table.appendElement("tr").addClass(Words.of(pair.fate()));
            row.appendElement("td").text(pair.side().code());
            row.appendElement("td").addClass("fate").text(Words.of(pair.fate()));
            cells(row, pair, compared);
        }
    }

    private static void cells(Element row, Pair pair, Compared compared) {
        Element left = row.appendElement("td");
        Element right = row.appendElement("td");
        if (pair.fate() == Fate.REWORDED && compared.oneLanguage()) {
            Changed changed = Changed.between(quote(pair.before()), quote(pair.after()), compared.language());
            pieces(left, changed.before(), "del");
            pieces(right, changed.after(), "ins");
        } else {
            left.text(quote(pair.before()));
            right.text(quote(pair.after()));
        }
    }

    private static void pieces(Element cell, List<Changed.Piece> pieces, String mark) {
        pieces.forEach(
                piece -> (piece.same() ? cell.appendElement("span") : cell.appendElement(mark)).text(piece.text()));
    }

    private static void formulas(Element body, Compared compared, boolean changesOnly) {
        body.appendElement("h2").text("Formulas");
        Element table = body.appendElement("table");
        row(table, "th", "side", "fate", "formula", "words");
        for (Difference one : compared.formulas().differences()) {
            if (!changesOnly || one.fate() != Fate.KEPT) {
                String words = (one.inFirst().isEmpty() ? one.inSecond() : one.inFirst())
                        .get(0)
                        .quote();
                row(
                        table,
                        "td",
                        one.side() == null ? "" : one.side().code(),
                        Words.of(one.fate()),
                        one.formula(),
                        words);
            }
        }
    }

    static void row(Element table, String tag, String... cells) {
        Element row = table.appendElement("tr");
        for (String cell : cells) {
            row.appendElement(tag).text(cell);
        }
    }

    private static String heading(org.readout.model.Document document) {
        return (document.published() == null ? "" : document.published() + "  ") + document.title() + "  "
                + document.id().brief();
    }

    private static String quote(@Nullable Passage passage) {
        return passage == null ? "" : passage.evidence().quote();
    }
}

package org.readout.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * CSV with a header: one document a record, which may take several lines (RFC 4180). The key of a document is the hash of
 * its record's bytes as they stand in the file, without the line end behind it: the same record elsewhere in another
 * file is the same document.
 */
final class CsvRecords implements Layout {

    @Override
    public void read(Window window, Encoding encoding, Feed feed) throws Unusable {
        LineReader lines = new LineReader(window, encoding, ByteRun.LIMIT);
        CsvRows rows = new CsvRows(lines, encoding);
        Header header = header(rows, encoding, feed);
        if (header != null) {
            documents(rows, header, encoding, feed);
        }
        feed.end(lines);
    }

    private record Header(List<String> names, Map<String, String> columns) {
        private Map<String, String> values(List<String> cells) throws Unusable {
            if (cells.size() != names.size()) {
                throw new Unusable(
                        "the row has " + cells.size() + " cells where the header has " + names.size(),
                        "quote cells that hold commas or line ends, and fill in the missing ones");
            }
            Map<String, String> values = new HashMap<>();
            columns.forEach((role, column) -> values.put(role, cells.get(names.indexOf(column))));
            return values;
        }
    }

    private static @Nullable Header header(CsvRows rows, Encoding encoding, Feed feed) {
        try {
            CsvRow first = rows.next();
            List<String> names = first == null ? List.of() : first.cells(encoding);
            return new Header(names, new Fields(feed.options().fields()).columns(names));
        } catch (Unusable e) {
            feed.problem(rows.line(), e);
            return null;
        }
    }

    private static void documents(CsvRows rows, Header header, Encoding encoding, Feed feed) {
        Records records = new Records(feed.options());
        boolean more = true;
        while (more) {
            try {
                CsvRow row = rows.next();
                more = row != null;
                if (row != null) {
                    document(row, header, encoding, records, feed);
                }
            } catch (Unusable e) {
                feed.problem(rows.line(), e);
            }
        }
    }

    private static void document(CsvRow row, Header header, Encoding encoding, Records records, Feed feed)
            throws Unusable {
        List<String> cells = row.cells(encoding);
        if (!cells.isEmpty()) {
            feed.item(records.draft(header.values(cells)), row.line(), row.bytes());
        }
    }
}

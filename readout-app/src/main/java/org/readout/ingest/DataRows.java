package org.readout.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of dated events or of a series: CSV with a header, one record a row, columns in any order.
 *
 * <p>A row does not say what its cells are: the bytes of a record are the header, a line feed and the row as they stand in the
 * file, with what the user says of the columns before them. The same row under the same header is the same record, in
 * whatever file.
 */
final class DataRows implements Layout {
    private static final Pattern PATH = Pattern.compile(".*[/\\\\]");
    private static final Pattern EXTENSIONS = Pattern.compile("(\\.(csv|tsv|txt|gz|xz))+$", Pattern.CASE_INSENSITIVE);

    /**
     * What is known of the table once its header is read.
     *
     * @param head bytes that go before those of each row
     */
    private record Table(String source, String outlet, List<String> names, DataRecord record, byte[] head) {}

    @Override
    public void read(Window window, Encoding encoding, Feed feed) throws Unusable {
        LineReader lines = new LineReader(window, encoding, ByteRun.LIMIT);
        CsvRows rows = new CsvRows(lines, encoding);
        Table table = table(rows, encoding, feed);
        boolean more = table != null;
        while (more && table != null) {
            try {
                CsvRow row = rows.next();
                more = row != null;
                if (row != null) {
                    record(row, table, encoding, feed);
                }
            } catch (Unusable e) {
                feed.problem(rows.line(), e);
            }
        }
        feed.end(lines);
    }

    private static @Nullable Table table(CsvRows rows, Encoding encoding, Feed feed) {
        try {
            CsvRow first = rows.next();
            List<String> names = first == null ? List.of() : first.cells(encoding);
            byte[] header = first == null ? new byte[0] : first.bytes();
            Map<String, String> given = feed.options().fields();
            Optional<Collection> known = given.isEmpty() ? Collection.of(names) : Optional.empty();
            if (known.isPresent()) {
                Collection one = known.get();
                return new Table(
                        one.name(),
                        outlet(feed, one.outlet()),
                        names,
                        new DataRecord(one.fields(), one.unsaid()),
                        head(Map.of(), header));
            }
            return new Table(
                    feed.source(),
                    outlet(feed, name(feed.source())),
                    names,
                    new DataRecord(DataColumns.of(given, names), Map.of()),
                    head(given, header));
        } catch (Unusable e) {
            feed.problem(rows.line(), e);
            return null;
        }
    }

    private static void record(CsvRow row, Table table, Encoding encoding, Feed feed) throws Unusable {
        List<String> cells = row.cells(encoding);
        if (cells.isEmpty()) {
            return;
        }
        if (cells.size() != table.names.size()) {
            throw new Unusable(
                    "the row has " + cells.size() + " cells where the header has " + table.names.size(),
                    "quote cells that hold commas or line ends, and fill in the missing ones");
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            values.put(table.names.get(i), cells.get(i));
        }
        Draft draft = table.record.draft(values, table.outlet);
        feed.intake().item(draft.item(table.source, row.line(), bytes(table.head, row.bytes())));
    }

    private static byte[] head(Map<String, String> given, byte[] header) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!given.isEmpty()) {
            bytes.writeBytes((new TreeMap<>(given) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeBytes(header);
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static byte[] bytes(byte[] head, byte[] row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head);
        bytes.writeBytes(row);
        return bytes.toByteArray();
    }

    static String outlet(Feed feed, String own) {
        return feed.options().outlet().isEmpty() ? own : feed.options().outlet();
    }

    /** A file's name without its folder and extensions. */
    private static String name(String source) {
        return EXTENSIONS.matcher(PATH.matcher(source).replaceFirst("")).replaceFirst("");
    }
}

package org.readout.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A record of a CSV file as it stands in the file.
 *
 * @param line number of its first line
 * @param bytes its bytes, with the line ends inside it and without the one behind it
 */
record CsvRow(long line, byte[] bytes) {

    static CsvRow of(List<Line> lines, Encoding encoding) throws Unusable {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < lines.size(); i++) {
            bytes.writeBytes(lines.get(i).require());
            boolean inside = i + 1 < lines.size();
            bytes.writeBytes(inside ? lines.get(i).terminator().getBytes(encoding.charset()) : new byte[0]);
        }
        return new CsvRow(lines.get(0).number(), bytes.toByteArray());
    }

    /** The cells, unquoted; none for an empty line. */
    List<String> cells(Encoding encoding) throws Unusable {
        String text = encoding.decode(bytes);
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            List<CSVRecord> records = text.isBlank() ? List.of() : parser.getRecords();
            if (records.size() > 1) {
                throw new Unusable("a carriage return alone ends a line", "save the file with line feeds");
            }
            return records.isEmpty() ? List.of() : records.get(0).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Unusable("the row is not valid CSV", "quote cells with commas, quotation marks or line ends");
        }
    }
}

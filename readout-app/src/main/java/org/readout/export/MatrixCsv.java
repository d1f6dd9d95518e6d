package org.readout.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Matrix;
import org.readout.export.shape.MatrixRowShape;
import org.readout.model.Presence;

/** Readouts against formulas as comma-separated values: 1 said, 0 absent from known words, empty where that is not known. */
public final class MatrixCsv {
    private MatrixCsv() {}

    /** A head, then a line a readout and side; without line feeds. */
    public static List<String> lines(Matrix matrix) {
        List<String> lines = new ArrayList<>();
        lines.add(line(Stream.concat(
                        Stream.of(
                                "date",
                                "doc_id",
                                "outlet",
                                "format",
                                "side",
                                "partners",
                                "speaker",
                                "rank_band",
                                "words"),
                        matrix.formulas().stream())
                .collect(Collectors.toList())));
        matrix.rows().forEach(row -> lines.add(line(cells(row, matrix.formulas()))));
        return lines;
    }

    private static List<@Nullable Object> cells(Matrix.Row row, List<String> formulas) {
        MatrixRowShape shape = MatrixRowShape.of(row);
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(shape.date());
        cells.add(shape.docId());
        cells.add(shape.outlet());
        cells.add(shape.format());
        cells.add(shape.side());
        cells.add(String.join(" ", shape.partners()));
        cells.add(shape.speaker());
        cells.add(shape.rankBand());
        cells.add(shape.words());
        formulas.forEach(formula -> cells.add(cell(row.of(formula))));
        return cells;
    }

    private static @Nullable Integer cell(Presence presence) {
        return switch (presence) {
            case PRESENT -> Integer.valueOf(1);
            case ABSENT -> Integer.valueOf(0);
            case NOT_MENTIONED, UNKNOWN -> null;
        };
    }

    private static String line(List<? extends @Nullable Object> cells) {
        return Csv.line(cells).strip();
    }
}

package org.readout.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Matrix;
import org.readout.export.MatrixCsv;
import org.readout.export.shape.MatrixRowShape;
import org.readout.model.Country;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Period;
import org.readout.pipeline.StateNames;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.wording.MatrixQuery;
import picocli.CommandLine.Option;

/** {@code wording --matrix}: readouts against formulas. */
final class MatrixOptions {
    @Option(
            names = "--matrix",
            description =
                    "every readout against every formula instead: --matrix [A [B[,C...]]]; all sides' if A is left out")
    private boolean matrix;

    @Option(names = "--csv", description = "with --matrix: as a table for a spreadsheet, one column a formula")
    private boolean csv;

    boolean asked() {
        return matrix;
    }

    /** The states stand where the formula and its first state else would. */
    MatrixQuery query(
            StateNames names,
            String a,
            String b,
            List<String> others,
            @Nullable String side,
            AccountOptions accounts,
            Period period,
            @Nullable LocalDate asOf) {
        if (!others.isEmpty()) {
            throw new BadRequest("--matrix takes a state and those it meets, as in: wording --matrix CHN PRK,KOR");
        }
        Country first = a.isEmpty() ? null : names.named(a);
        List<Country> partners = b.isEmpty()
                ? List.of()
                : Stream.of(b.split(",")).map(names::named).distinct().toList();
        Country read = side == null ? first : names.named(side);
        boolean other = first != null && read != null && !read.equals(first);
        if (other && !partners.isEmpty() && !partners.contains(read)) {
            throw new BadRequest(read + " is not among the states asked for; --side takes one of those");
        }
        return new MatrixQuery(
                read,
                other ? List.of(first) : partners,
                accounts.level(),
                accounts.counterpart(),
                accounts.speaker(),
                accounts.outlet(),
                accounts.format(),
                period,
                asOf);
    }

    int show(Session session, Library library, MatrixQuery asked) {
        Matrix found = library.phrasing().matrix(asked);
        if (session.json()) {
            session.json(found.rows().stream().map(MatrixRowShape::of));
        } else if (csv) {
            session.lines(MatrixCsv.lines(found));
        } else if (!found.rows().isEmpty()) {
            session.lines(MatrixView.lines(found));
        }
        if (found.rows().isEmpty()) {
            session.say(MatrixView.emptied(found, library.holdings().coverage()));
        }
        return 0;
    }
}

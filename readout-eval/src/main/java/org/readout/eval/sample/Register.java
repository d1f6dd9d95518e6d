package org.readout.eval.sample;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.eval.sample.Entry.Party;
import org.readout.eval.sample.Entry.Said;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Basis;
import org.readout.model.Country;
import org.readout.model.Precision;
import org.readout.model.Status;
import org.readout.model.When;

/**
 * Reads the sample's register; its own comment says what the columns mean. Errors name file and line.
 *
 * @param entries the rows, in the order of the file
 */
record Register(List<Entry> entries) {
    private static final String FILE = "register.tsv";
    private static final Set<String> COLUMNS = Set.of(
            "line",
            "until",
            "date",
            "polarity",
            "format",
            "host",
            "host_country",
            "host_offices",
            "guest",
            "guest_country",
            "guest_offices",
            "accompanying",
            "place",
            "formulas");
    private static final Map<String, Status> POLARITIES =
            Map.of("held", Status.OCCURRED, "planned", Status.PLANNED, "negated", Status.NEGATED);

    Register {
        entries = List.copyOf(entries);
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    static Register read(String content) {
        return new Register(new Source(Map.of(FILE, content))
                .rows(FILE, COLUMNS).stream().map(Register::entry).toList());
    }

    /** The rows of one readout. */
    List<Entry> of(long line) {
        return entries.stream().filter(entry -> entry.line() == line).toList();
    }

    /** The phrases its author looked for: of others it does not say whether they are there. */
    Set<String> formulas() {
        return entries.stream()
                .flatMap(entry -> entry.said().stream().map(Said::formula))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.number("line"),
                date(row),
                status(row),
                row.text("format"),
                party(row, "host"),
                party(row, "guest"),
                row.list("accompanying"),
                row.cells().getOrDefault("place", ""),
                row.list("formulas").stream().map(cell -> said(row, cell)).collect(Collectors.toSet()));
    }

    private static When date(Row row) {
        LocalDate day = parsed(row, "date", LocalDate::parse);
        return row.optional("until") == null
                ? When.day(day, Basis.EXPLICIT, List.of())
                : new When(day, parsed(row, "until", LocalDate::parse), Precision.INTERVAL, Basis.EXPLICIT, List.of());
    }

    private static Status status(Row row) {
        Status status = POLARITIES.get(row.text("polarity"));
        if (status == null) {
            throw row.error("polarity '" + row.text("polarity") + "' is none of held, planned, negated");
        }
        return status;
    }

    private static Party party(Row row, String side) {
        @Nullable String code = row.optional(side + "_country");
        // 兼 joins two offices of one person without a separator of the register's.
        List<String> offices = row.list(side + "_offices").stream()
                .flatMap(office -> Stream.of(office.split("兼")))
                .toList();
        return new Party(
                row.cells().getOrDefault(side, ""),
                code == null ? null : parsed(row, side + "_country", Country::new),
                offices);
    }

    private static Said said(Row row, String cell) {
        String[] parts = cell.split(":", -1);
        if (parts.length != 2) {
            throw row.error("formula '" + cell + "' is not of the form id:SIDE");
        }
        return new Said(parts[0], new Country(parts[1]));
    }

    private static <T> T parsed(Row row, String column, Function<String, T> parser) {
        try {
            return parser.apply(row.text(column));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw row.error("column '" + column + "' cannot be read: " + e.getMessage());
        }
    }
}

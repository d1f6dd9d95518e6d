package org.readout.serve.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Matrix;
import org.readout.lexicon.Formulas;
import org.readout.model.Country;
import org.readout.model.Formula;
import org.readout.model.Presence;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.wording.MatrixQuery;
import org.readout.serve.Asked;
import org.readout.serve.chart.PresenceChart;

/**
 * Readouts against formulas: in which of a side's readouts each stands.
 *
 * @param side whose words are read; absent before a reader says
 * @param matrix every readout and formula of what was asked for; empty before
 * @param register names of formulas
 */
public record MatrixPage(Frame frame, @Nullable Country side, Matrix matrix, Formulas register) {
    /** What is read at a glance; more is shown if asked for. */
    private static final int COLUMNS = 26;

    private static final int ROWS = 60;
    private static final List<String> FILTERS = List.of(
            "side",
            "partners",
            "level",
            "counterpart",
            "speaker",
            "outlet",
            "format",
            "from",
            "to",
            "as_of",
            "formula");

    static MatrixPage of(Opening opening, Library library, Asked asked) {
        Country side = asked.stateOrNull("side");
        Frame frame = opening.frame("Words and readouts", library, asked);
        Matrix matrix = side == null
                ? new Matrix(List.of(), List.of(), Map.of())
                : library.phrasing().matrix(query(side, asked));
        return new MatrixPage(frame, side, matrix, opening.lexicon().formulas());
    }

    private static MatrixQuery query(Country side, Asked asked) {
        return new MatrixQuery(
                side,
                asked.states("partners"),
                asked.band("level"),
                asked.band("counterpart"),
                asked.textOrNull("speaker"),
                asked.textOrNull("outlet"),
                asked.textOrNull("format"),
                asked.period(),
                asked.asOf());
    }

    public boolean empty() {
        return matrix.rows().isEmpty();
    }

    /** The formula the reader came from first, then the most frequent. */
    public List<Formula> formulas() {
        Stream<String> wanted = frame.asked().text("formula").stream();
        return Stream.concat(wanted, matrix.formulas().stream())
                .distinct()
                .flatMap(id -> register.byId(id).stream())
                .limit(frame.value("columns").equals("all") ? Integer.MAX_VALUE : COLUMNS)
                .toList();
    }

    /** Latest first. */
    public List<Matrix.Row> rows() {
        List<Matrix.Row> latest = new ArrayList<>(matrix.rows());
        Collections.reverse(latest);
        return frame.value("rows").equals("all") ? latest : latest.subList(0, Math.min(ROWS, latest.size()));
    }

    public boolean chosen(Formula formula) {
        return formula.id().equals(frame.value("formula"));
    }

    /** In how many of the readouts whose words are known a formula stands. */
    public long said(Formula formula) {
        return count(row -> row.of(formula.id()) == Presence.PRESENT);
    }

    public long known() {
        return count(row -> row.otherwise() == Presence.ABSENT);
    }

    private long count(Predicate<Matrix.Row> which) {
        return matrix.rows().stream().filter(which).count();
    }

    /** The other sides of a readout. */
    public List<Country> partners(Matrix.Row row) {
        return row.meeting().countries().stream()
                .filter(country -> !country.equals(row.side()))
                .sorted()
                .toList();
    }

    /** A formula on this side, opportunity by opportunity. */
    public String formula(Formula formula) {
        Map<String, Object> asked = filters();
        asked.put("formula", formula.id());
        return frame.links().with("/formula", asked);
    }

    /** The same with the sides turned about; empty unless one state is met. */
    public String otherSide() {
        List<Country> met = frame.asked().states("partners");
        return side == null || met.size() != 1
                ? ""
                : frame.links().with("/matrix", Map.of("side", met.get(0).code(), "partners", side.code()));
    }

    /** The readouts shown by day, the formulas shown below each other; undated ones have no place. */
    Drawing drawing() {
        List<Matrix.Row> dated =
                new ArrayList<>(rows().stream().filter(row -> row.day() != null).toList());
        Collections.reverse(dated);
        List<PresenceChart.Row> lines = formulas().stream()
                .map(formula -> new PresenceChart.Row(
                        Text.cut(formula.name(), 34),
                        formula(formula),
                        dated.stream().map(row -> said(row, formula)).toList()))
                .toList();
        return new Drawing(PresenceChart.byReadout(lines), frame.title());
    }

    private PresenceChart.Said said(Matrix.Row row, Formula formula) {
        LocalDate day = Objects.requireNonNull(row.day(), "dated ones alone are drawn");
        Presence presence = row.of(formula.id());
        String with = partners(row).stream().map(frame.names()::of).collect(Collectors.joining(", "));
        return new PresenceChart.Said(
                day,
                presence,
                frame.links().document(row.document()),
                day + " with " + with + ": " + Text.presence(presence));
    }

    public String export(String as) {
        Map<String, Object> asked = filters();
        asked.remove("formula");
        asked.put("as", as);
        return Links.api("/matrix", asked);
    }

    public String picture() {
        Map<String, Object> asked = filters();
        Stream.of("rows", "columns").forEach(name -> asked.put(name, frame.value(name)));
        return frame.links().with("/matrix.svg", asked);
    }

    private Map<String, Object> filters() {
        Map<String, Object> asked = new HashMap<>();
        FILTERS.forEach(name -> asked.put(name, frame.value(name)));
        return asked;
    }
}

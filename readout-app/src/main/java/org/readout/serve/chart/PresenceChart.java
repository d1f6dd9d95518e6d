package org.readout.serve.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.readout.model.Presence;

/**
 * Where something was said and where not: a line of marks each for a state or a formula, from the first readout to the last. Each
 * mark has a form of its own, so that none is told by its colour.
 *
 * @param width of the picture, in pixels
 * @param height of the picture
 * @param lines from top to bottom
 * @param ticks where years begin
 * @param marks in no order
 */
public record PresenceChart(int width, int height, List<Line> lines, List<Tick> ticks, List<Mark> marks) {
    /** Where the marks begin: room for the names of the lines. */
    public static final double LEFT = 214;

    public static final double TOP = 10;

    private static final int ROW = 22;
    private static final int BELOW = 44;
    private static final int STRIP = 960;
    private static final int COLUMN = 15;
    private static final int EDGE = 12;
    private static final int NARROWEST = 560;
    private static final int YEARS_APART = 40;

    /** A line of marks; {@code address} leads to what it is of. */
    public record Line(double y, String label, String address) {}

    /** Where a year begins. */
    public record Tick(double x, String label) {}

    /** A readout on a line; {@code address} leads to its words, {@code about} says the same in words. */
    public record Mark(double x, double y, Presence presence, String address, String about) {}

    /** What is to be drawn on a line: a readout of a day. */
    public record Said(LocalDate day, Presence presence, String address, String about) {}

    /** A name with what is to be drawn on its line. */
    public record Row(String label, String address, List<Said> said) {
        public Row {
            said = List.copyOf(said);
        }
    }

    public PresenceChart {
        lines = List.copyOf(lines);
        ticks = List.copyOf(ticks);
        marks = List.copyOf(marks);
    }

    /** Each mark at its day; there is one at least. */
    public static PresenceChart overTime(List<Row> rows) {
        TreeSet<LocalDate> days = new TreeSet<>();
        rows.forEach(row -> row.said().forEach(said -> days.add(said.day())));
        Scale x = Scale.ofDays(days.first(), days.last(), LEFT + EDGE, STRIP - EDGE);
        int first = days.first().getYear() + 1;
        int last = days.last().getYear();
        int step = Math.max(1, (last - first + 1) * YEARS_APART / STRIP + 1);
        List<Tick> years = IntStream.rangeClosed(first, last)
                .filter(year -> (year - first) % step == 0)
                .mapToObj(year -> new Tick(x.at(LocalDate.of(year, 1, 1)), String.valueOf(year)))
                .toList();
        return of(STRIP, rows, years, (row, i) -> x.at(row.said().get(i).day()));
    }

    /**
     * Each readout a column, the same distance from the next.
     *
     * @param rows all of the same readouts, in order of their days
     */
    public static PresenceChart byReadout(List<Row> rows) {
        List<Said> columns = rows.isEmpty() ? List.of() : rows.get(0).said();
        List<Tick> years = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int year = columns.get(i).day().getYear();
            if (i == 0 || year != columns.get(i - 1).day().getYear()) {
                boolean room = years.isEmpty()
                        || column(i) - years.get(years.size() - 1).x() >= YEARS_APART;
                years.add(new Tick(column(i) - COLUMN / 2.0, room ? String.valueOf(year) : ""));
            }
        }
        int width = Math.max(NARROWEST, (int) column(columns.size()) + EDGE);
        return of(width, rows, years, (row, i) -> column(i));
    }

    private static double column(int i) {
        return LEFT + EDGE + (double) i * COLUMN;
    }

    /** Where the mark of a number stands on its line. */
    private interface Place {
        double of(Row row, int number);
    }

    private static PresenceChart of(int width, List<Row> rows, List<Tick> ticks, Place place) {
        List<Line> lines = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Row row : rows) {
            double y = TOP + ROW / 2.0 + (double) lines.size() * ROW;
            lines.add(new Line(y, row.label(), row.address()));
            for (int i = 0; i < row.said().size(); i++) {
                Said said = row.said().get(i);
                marks.add(new Mark(place.of(row, i), y, said.presence(), said.address(), said.about()));
            }
        }
        return new PresenceChart(width, (int) TOP + rows.size() * ROW + BELOW, lines, ticks, marks);
    }

    /** Where the lines of years end. */
    public double bottom() {
        return height - BELOW + 4.0;
    }
}

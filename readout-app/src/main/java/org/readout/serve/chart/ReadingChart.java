package org.readout.serve.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.model.Alarm;
import org.readout.model.Meeting;
import org.readout.model.Reading;
import org.readout.model.Signal;
import org.readout.model.Turn;
import org.readout.pipeline.reading.DyadReadings;

/**
 * A reading over time: line and interval, turns and alarms as signs, each meeting as a mark below.
 *
 * @param band outline of the interval
 * @param line points of the line
 * @param points the readings
 * @param meetings in order of time
 * @param signs turns and alarms
 * @param signals what is unusual about meetings, below them; empty if it was not asked for
 * @param years lines of the scale of time
 * @param values lines of the scale of values
 * @param zero height of the line of zero
 */
public record ReadingChart(
        String band,
        String line,
        List<Point> points,
        List<Mark> meetings,
        List<Sign> signs,
        SignalLane signals,
        List<Tick> years,
        List<Tick> values,
        double zero) {
    public static final int WIDTH = 960;
    private static final int HEIGHT = 300;
    public static final double LEFT = 44;
    public static final double RIGHT = 948;
    public static final double TOP = 12;
    public static final double BOTTOM = 236;
    /** Height of the marks of meetings. */
    public static final double LANE = 262;
    /** Where the marks of signals begin. */
    private static final double BELOW = 274;
    /** A line more of what the signs mean. */
    private static final int LEGEND = 16;

    private static final int YEARS_APART = 60;
    private static final int QUARTER_DAYS = 92;

    /** A reading; its link leads to what moves it. */
    public record Point(double x, double y, Reading reading, boolean silent) {}

    /** A meeting; {@code size} is its rank: 3 for leaders, 2 for high levels, 1 for others. */
    public record Mark(double x, int size, boolean held, Meeting meeting) {}

    /** A turn of the level, or an alarm that could be told then. */
    public record Sign(double x, boolean warming, boolean alarm, String words) {}

    /** A line of a scale. */
    public record Tick(double at, String label) {}

    /**
     * @param meetings those of no day are left out
     * @param signals the most surprising first
     */
    public static ReadingChart of(DyadReadings found, List<Meeting> meetings, List<Signal> signals) {
        List<Reading> readings = found.readings();
        Scale x = Scale.ofDays(
                readings.get(0).date().minusDays(QUARTER_DAYS),
                readings.get(readings.size() - 1).date(),
                LEFT,
                RIGHT);
        Scale y = Scale.ofValues(
                readings.stream()
                        .flatMap(one -> Stream.of(one.low(), one.high()))
                        .toList(),
                BOTTOM,
                TOP);
        return new ReadingChart(
                band(readings, x, y),
                points(readings, x, y, Reading::value),
                readings.stream()
                        .map(one -> new Point(
                                x.at(one.date()),
                                y.at(one.value()),
                                one,
                                found.silent().contains(one.date())))
                        .toList(),
                marks(meetings, x),
                signs(found, x),
                SignalLane.of(signals, x, BELOW),
                years(x),
                values(y),
                y.at(0));
    }

    /** Of the whole picture. */
    public int height() {
        return HEIGHT + (signals.height() == 0 ? 0 : signals.height() + LEGEND);
    }

    private static String points(List<Reading> readings, Scale x, Scale y, Function<Reading, Double> value) {
        return readings.stream()
                .map(one -> Svg.point(x.at(one.date()), y.at(value.apply(one))))
                .collect(Collectors.joining(" "));
    }

    private static String band(List<Reading> readings, Scale x, Scale y) {
        List<Reading> back = new ArrayList<>(readings);
        Collections.reverse(back);
        return points(readings, x, y, Reading::high) + " " + points(back, x, y, Reading::low);
    }

    private static List<Mark> marks(List<Meeting> meetings, Scale x) {
        List<Mark> marks = new ArrayList<>();
        for (Meeting meeting : meetings) {
            LocalDate day = meeting.date().earliest();
            if (day != null && x.holds(day)) {
                marks.add(new Mark(x.at(day), size(meeting), meeting.status().counts(), meeting));
            }
        }
        return marks;
    }

    private static int size(Meeting meeting) {
        return meeting.leaderLevel()
                ? 3
                : meeting.level().filter(band -> band <= 3).isPresent() ? 2 : 1;
    }

    private static List<Sign> signs(DyadReadings found, Scale x) {
        Stream<Sign> turns = found.turns().stream()
                .filter(turn -> x.holds(turn.date()))
                .map(turn -> new Sign(x.at(turn.date()), turn.warming(), false, words(turn)));
        Stream<Sign> alarms = found.alarms().stream()
                .filter(alarm -> x.holds(alarm.date()))
                .map(alarm -> new Sign(x.at(alarm.date()), alarm.warming(), true, words(alarm)));
        return Stream.concat(turns, alarms).toList();
    }

    private static String words(Turn turn) {
        return String.format(
                Locale.ROOT,
                "turn: %s from %tY-%<tm (%.2f)",
                turn.warming() ? "warmer" : "cooler",
                turn.date(),
                turn.probability());
    }

    private static String words(Alarm alarm) {
        return String.format(
                Locale.ROOT,
                "could be told on %s: %s since %tY-%<tm",
                alarm.date(),
                alarm.warming() ? "warmer" : "cooler",
                alarm.since());
    }

    private static List<Tick> years(Scale x) {
        int first = LocalDate.ofEpochDay((long) x.from()).getYear() + 1;
        int last = LocalDate.ofEpochDay((long) x.to()).getYear();
        int most = (int) ((RIGHT - LEFT) / YEARS_APART);
        int step = Math.max(1, (last - first) / most + 1);
        return IntStream.rangeClosed(first, last)
                .filter(year -> (year - first) % step == 0)
                .mapToObj(year -> new Tick(x.at(LocalDate.of(year, 1, 1)), String.valueOf(year)))
                .toList();
    }

    private static List<Tick> values(Scale y) {
        double step = y.to() - y.from() > 3 ? 1 : 0.5;
        List<Tick> ticks = new ArrayList<>();
        for (double value = Math.ceil(y.from() / step) * step; value <= y.to(); value += step) {
            ticks.add(new Tick(
                    y.at(value), String.format(Locale.ROOT, "%+.1f", value).replace('-', '−')));
        }
        return ticks;
    }
}

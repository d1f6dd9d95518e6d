package org.readout.serve.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.model.Signal;

/**
 * Signals below the meetings they are about: a mark each, those of one time in a column, the most surprising on top. What a column
 * has no room for is a number at its end.
 *
 * @param marks from left to right
 * @param rests from left to right
 * @param height in pixels; 0 if there are no signals
 */
public record SignalLane(List<Mark> marks, List<Rest> rests, int height) {
    static final SignalLane EMPTY = new SignalLane(List.of(), List.of(), 0);

    private static final int MOST = 8;
    private static final double COLUMN = 15;
    private static final double ROW = 9;
    private static final double EDGE = 6;

    /** A signal; {@code x} and {@code y} are its middle. */
    public record Mark(double x, double y, Signal signal) {}

    /** So many more between two days. */
    public record Rest(double x, double y, int number, LocalDate from, LocalDate to) {}

    public SignalLane {
        marks = List.copyOf(marks);
        rests = List.copyOf(rests);
    }

    /**
     * @param signals the most surprising first; those of days outside of the scale are left out
     * @param top where the lane begins
     */
    static SignalLane of(List<Signal> signals, Scale x, double top) {
        SortedMap<Long, List<Signal>> columns = new TreeMap<>();
        signals.stream().filter(signal -> x.holds(signal.day())).forEach(signal -> columns.computeIfAbsent(
                        Math.round(x.at(signal.day()) / COLUMN), column -> new ArrayList<>())
                .add(signal));
        List<Mark> marks = new ArrayList<>();
        List<Rest> rests = new ArrayList<>();
        int rows = 0;
        for (var column : columns.entrySet()) {
            double at = column.getKey() * COLUMN;
            List<Signal> all = column.getValue();
            int shown = all.size() <= MOST ? all.size() : MOST - 1;
            for (int i = 0; i < shown; i++) {
                marks.add(new Mark(at, top + EDGE + i * ROW, all.get(i)));
            }
            if (shown < all.size()) {
                List<LocalDate> days = all.stream().map(Signal::day).sorted().toList();
                rests.add(new Rest(
                        at, top + EDGE + shown * ROW, all.size() - shown, days.get(0), days.get(days.size() - 1)));
            }
            rows = Math.max(rows, Math.min(all.size(), MOST));
        }
        return columns.isEmpty() ? EMPTY : new SignalLane(marks, rests, (int) (2 * EDGE + rows * ROW));
    }
}

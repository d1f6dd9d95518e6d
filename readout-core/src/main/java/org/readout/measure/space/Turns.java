package org.readout.measure.space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.measure.panel.Month;
import org.readout.model.Turn;

/**
 * Turns of a level: it moved one way over the year before a month and the other over the year after. Of all months of a year that
 * may be the same turn the most probable is taken.
 */
final class Turns {
    private static final int YEAR = 12;
    private static final double LEAST = 0.6;

    private Turns() {}

    static List<Turn> of(LevelPosterior posterior, int first, int months) {
        List<Turn> candidates = new ArrayList<>();
        for (int month = first + YEAR; month < first + months - YEAR; month++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                double probability = posterior.turn(month - YEAR, month, month + YEAR, sign);
                if (probability >= LEAST) {
                    candidates.add(new Turn(Month.end(month), sign > 0, probability));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Turn turn) -> -turn.probability()).thenComparing(Turn::date));
        List<Turn> turns = new ArrayList<>();
        for (Turn turn : candidates) {
            if (turns.stream().noneMatch(other -> Math.abs(Month.of(other.date()) - Month.of(turn.date())) < YEAR)) {
                turns.add(turn);
            }
        }
        turns.sort(Comparator.comparing(Turn::date));
        return List.copyOf(turns);
    }
}

package org.readout.measure.space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.measure.panel.Month;
import org.readout.model.Turn;

/**
 * Turns of a level: it moved one way over two years before a month and the other over two years after: shorter, and a
 * level known by a few visits a year shows none. Of all months that may be the same turn the most probable is taken.
 */
final class Turns {
    private static final int WINDOW = 24;
    private static final double LEAST = 0.6;

    private Turns() {}

    static List<Turn> of(LevelPosterior posterior, int first, int months) {
        List<Turn> candidates = new ArrayList<>();
        for (int month = first + WINDOW; month < first + months - WINDOW; month++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                double probability = posterior.turn(month - WINDOW, month, month + WINDOW, sign);
                if (probability >= LEAST) {
                    candidates.add(new Turn(Month.end(month), sign > 0, probability));
                }
            }
        }
        candidates.sort(
                Comparator.comparingDouble((Turn turn) -> -turn.probability()).thenComparing(Turn::date));
        List<Turn> turns = new ArrayList<>();
        for (Turn turn : candidates) {
            if (turns.stream().noneMatch(other -> Math.abs(Month.of(other.date()) - Month.of(turn.date())) < WINDOW)) {
                turns.add(turn);
            }
        }
        turns.sort(Comparator.comparing(Turn::date));
        return List.copyOf(turns);
    }
}

package org.readout.eval.english;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure as {@code --json} prints it. */
record ScoreShape(
        String suite,
        String part,
        String kind,
        String measure,
        int right,
        @Nullable Integer found,
        int expected,
        @Nullable Double value,
        @Nullable Double target) {

    static List<ScoreShape> of(String suite, String part, String kind, List<Score> scores, Aim aim) {
        return scores.stream()
                .map(score -> new ScoreShape(
                        suite,
                        part,
                        kind,
                        score.measure().id(),
                        score.tally().right(),
                        score.measure().alarms() ? score.tally().found() : null,
                        score.tally().expected(),
                        score.value(),
                        aim.of(score.measure())))
                .toList();
    }
}

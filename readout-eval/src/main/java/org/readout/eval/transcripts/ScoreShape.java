package org.readout.eval.transcripts;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Tally;

/** A score as {@code --json} prints it. */
record ScoreShape(
        String suite,
        String part,
        String measure,
        boolean alarms,
        @Nullable Estimate estimate,
        @Nullable Double recall,
        @Nullable Double precision,
        @Nullable Double target,
        @Nullable Boolean reached,
        CountShape counts,
        Map<String, CountShape> strata) {

    /** Counts as they are; {@code found} is absent where false alarms do not count. */
    record CountShape(int right, @Nullable Integer found, int expected) {
        static CountShape of(Tally tally, boolean alarms) {
            return new CountShape(tally.right(), alarms ? tally.found() : null, tally.expected());
        }
    }

    static ScoreShape of(String suite, Score score) {
        boolean alarms = score.measure().alarms();
        Map<String, CountShape> strata = new TreeMap<>();
        score.strata().forEach((stratum, tally) -> strata.put(Words.of(stratum), CountShape.of(tally, alarms)));
        return new ScoreShape(
                suite,
                score.part(),
                score.measure().id(),
                alarms,
                score.estimate(),
                score.recall(),
                score.precision(),
                score.target(),
                score.reached(),
                CountShape.of(score.tally(), alarms),
                strata);
    }
}

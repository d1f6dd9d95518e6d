package org.readout.pipeline.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Alarm;
import org.readout.model.Coverage;
import org.readout.model.Dyad;
import org.readout.model.Reading;
import org.readout.model.Turn;

/**
 * The readings of a dyad with what they must be shown with.
 *
 * @param dyad the two states
 * @param model name of the model
 * @param unit what its values mean
 * @param items meetings, events and statements the record holds of it, whatever their status
 * @param readings in order of time, at least one
 * @param grades the model's word for the value of each reading; none if its scale has no words
 * @param silent days of the readings whose period holds no contact or act
 * @param turns dated change points, from the whole record
 * @param alarms when a departure could be told, from earlier months alone
 * @param coverage of the sources
 * @param controls other dyads of the first state, at the same days
 * @param imported what was taken from imported lists; absent if that was not asked for
 */
public record DyadReadings(
        Dyad dyad,
        String model,
        String unit,
        int items,
        List<Reading> readings,
        List<String> grades,
        Set<LocalDate> silent,
        List<Turn> turns,
        List<Alarm> alarms,
        List<Coverage> coverage,
        List<Control> controls,
        @Nullable Elsewhere imported) {
    public DyadReadings {
        readings = List.copyOf(readings);
        grades = List.copyOf(grades);
        silent = Set.copyOf(silent);
        turns = List.copyOf(turns);
        alarms = List.copyOf(alarms);
        coverage = List.copyOf(coverage);
        controls = List.copyOf(controls);
    }

    /** Another dyad, to tell what is particular to this one from what moves all. */
    public record Control(Dyad dyad, List<Reading> readings) {}

    /**
     * Known from elsewhere.
     *
     * @param acts imported events between the two states
     * @param coverage of the lists; it bounds no reading
     */
    public record Elsewhere(int acts, List<Coverage> coverage) {
        public Elsewhere {
            coverage = List.copyOf(coverage);
        }
    }

    /** The latest reading. */
    public Reading last() {
        return readings.get(readings.size() - 1);
    }

    /** The word for a reading's value, by its place. */
    public Optional<String> grade(int index) {
        return grades.isEmpty() ? Optional.empty() : Optional.of(grades.get(index));
    }
}

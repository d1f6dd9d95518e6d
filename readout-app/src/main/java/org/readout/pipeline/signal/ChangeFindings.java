package org.readout.pipeline.signal;

import java.time.LocalDate;
import java.util.List;
import org.readout.model.Coverage;

/**
 * What became known of two states after a day.
 *
 * @param changes by kind, the latest first; signals the strongest first
 * @param since the day
 * @param known the last day of what is known now
 * @param coverage of the sources
 */
public record ChangeFindings(List<Change> changes, LocalDate since, LocalDate known, List<Coverage> coverage) {
    public ChangeFindings {
        changes = List.copyOf(changes);
        coverage = List.copyOf(coverage);
    }
}

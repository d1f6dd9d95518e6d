package org.readout.pipeline.signal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coverage;
import org.readout.model.Signal;

/**
 * What is unusual about meetings.
 *
 * @param signals all that were tested, the most surprising first
 * @param from first day of the meetings looked at; absent if there was none to look at
 * @param to last day
 * @param meetings how many were looked at
 * @param last day of the last meeting of the states in what is known; absent if there is none
 * @param known the last day of what is known
 * @param coverage of the sources
 */
public record SignalFindings(
        List<Signal> signals,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int meetings,
        @Nullable LocalDate last,
        LocalDate known,
        List<Coverage> coverage) {
    public SignalFindings {
        signals = List.copyOf(signals);
        coverage = List.copyOf(coverage);
    }
}

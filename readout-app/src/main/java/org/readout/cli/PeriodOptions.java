package org.readout.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.pipeline.Period;
import picocli.CommandLine.Option;

/** Options that bound a period. */
final class PeriodOptions {
    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Day.First.class,
            description = "first day: YYYY-MM-DD, YYYY-MM or YYYY")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = Day.Last.class, description = "last day")
    private @Nullable LocalDate to;

    Period period() {
        return new Period(from, to);
    }
}

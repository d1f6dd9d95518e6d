package org.readout.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coverage;

/** Coverage as it was known on a day. */
final class Covered {
    private Covered() {}

    /** Sources that had begun by the day, cut at it; all of them without a day. Document counts are today's. */
    static List<Coverage> by(List<Coverage> coverage, @Nullable LocalDate day) {
        return day == null
                ? coverage
                : coverage.stream()
                        .filter(source ->
                                source.from() != null && !source.from().isAfter(day))
                        .map(source -> cut(source, day))
                        .toList();
    }

    private static Coverage cut(Coverage source, LocalDate day) {
        LocalDate to = source.to() != null && source.to().isAfter(day) ? day : source.to();
        return new Coverage(
                source.source(),
                source.outlet(),
                source.from(),
                to,
                source.selection(),
                source.criterion(),
                source.documents(),
                source.withoutText(),
                source.missingDays().stream()
                        .filter(missing -> !missing.isAfter(day))
                        .toList());
    }
}

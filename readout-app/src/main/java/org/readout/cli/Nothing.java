package org.readout.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.readout.model.Coverage;

/** The answer when there is nothing to show: what was looked for, in what, and what would help. */
final class Nothing {
    private static final String REMEDY = "add sources with: readout add SOURCE...";

    private Nothing() {}

    /** @param what for example {@code meetings of CHN and VNM} */
    static String of(String what, List<Coverage> coverage) {
        return coverage.isEmpty()
                ? "no " + what + ": this record is empty; " + REMEDY
                : "no " + what + " in this record; the record covers " + covered(coverage) + "; " + REMEDY;
    }

    /** The answer of a day before the record's first. */
    static String before(String what, LocalDate day, LocalDate first) {
        return "no " + what + " known by " + day + ": this record begins on " + first + "; give a later day, or "
                + REMEDY;
    }

    /** The day a record begins; absent if none of it is dated. */
    static Optional<LocalDate> first(List<Coverage> coverage) {
        return coverage.stream().map(Coverage::from).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    private static String covered(List<Coverage> coverage) {
        int documents = coverage.stream().mapToInt(Coverage::documents).sum();
        Optional<LocalDate> from = first(coverage);
        Optional<LocalDate> to =
                coverage.stream().map(Coverage::to).filter(Objects::nonNull).max(Comparator.naturalOrder());
        return Count.of(documents, "document") + " of " + Count.of(coverage.size(), "source")
                + (from.isPresent() && to.isPresent()
                        ? " from " + from.orElseThrow() + " to " + to.orElseThrow()
                        : ", none dated");
    }
}

package org.readout.measure.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Coverage;

/** The days on which a source that holds everything its outlet published has documents: rates hold on these only. */
public final class CoveredDays {
    private record Stretch(LocalDate from, LocalDate to, Set<LocalDate> missing) {
        boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to) && !missing.contains(day);
        }
    }

    private final List<Stretch> stretches = new ArrayList<>();

    public CoveredDays(List<Coverage> coverage) {
        for (Coverage one : coverage) {
            LocalDate from = one.from();
            LocalDate to = one.to();
            if (one.denominatorKnown() && from != null && to != null) {
                stretches.add(new Stretch(from, to, new HashSet<>(one.missingDays())));
            }
        }
    }

    boolean has(LocalDate day) {
        return stretches.stream().anyMatch(stretch -> stretch.has(day));
    }

    /** Empty if no source is complete. */
    Optional<LocalDate> first() {
        return stretches.stream().map(Stretch::from).min(LocalDate::compareTo);
    }
}

package org.readout.compare.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The test of absences, for many series one after the other. Keeps what it worked out; confined to one thread. */
public final class Absences {
    private final PooledRate.Learned learned = new PooledRate.Learned();

    /** The run of absences at the end of each series, judged together; one finding for each, in the same order. */
    public List<Finding> together(Collection<Series> tested) {
        List<Absence> absences =
                tested.stream().map(series -> Absence.of(series, learned)).toList();
        double[] q = FalseDiscovery.adjusted(
                absences.stream().mapToDouble(Absence::pPooled).toArray());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < q.length; i++) {
            findings.add(new Finding(absences.get(i), q[i], Call.of(absences.get(i), q[i])));
        }
        return List.copyOf(findings);
    }

    /**
     * The last opportunity of a series alone, given all before it: the probability that it lacks the formula, whether it does or
     * not.
     */
    public Absence last(Series series) {
        return Absence.of(series, 1, learned);
    }

    /**
     * Of the formulas the last opportunity of their series lacks, the one most to be expected there first: each absence alone,
     * given all before it.
     */
    public List<Absence> strongest(Collection<Series> series) {
        return series.stream()
                .filter(one -> one.trailing() > 0)
                .map(one -> Absence.of(one, 1, learned))
                .sorted(Comparator.comparingDouble(Absence::pPooled)
                        .thenComparing(absence -> absence.series().formula()))
                .toList();
    }
}

package org.readout.compare.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An absence and what it may be called among the others tested with it.
 *
 * @param absence the absence
 * @param q its probability adjusted for the number of formulas tested (Benjamini and Hochberg 1995)
 * @param call what it may be called
 */
public record Finding(Absence absence, double q, Call call) {
    /** One finding for each series, in the same order. */
    public static List<Finding> of(Collection<Series> tested) {
        List<Absence> absences = tested.stream().map(Absence::of).toList();
        double[] q = FalseDiscovery.adjusted(
                absences.stream().mapToDouble(Absence::pPooled).toArray());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < q.length; i++) {
            findings.add(new Finding(absences.get(i), q[i], Call.of(absences.get(i), q[i])));
        }
        return List.copyOf(findings);
    }
}

package org.readout.eval.english;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.model.Evidence;
import org.readout.model.Span;

/** Whether passages are of the same words. */
final class Overlap {
    private static final int WHOLE = 9;

    private Overlap() {}

    static boolean any(Collection<Span> told, Collection<Span> quoted) {
        return told.stream().anyMatch(one -> quoted.stream().anyMatch(one::overlaps));
    }

    static boolean any(Collection<Span> told, Evidence evidence) {
        return told.stream().anyMatch(evidence.span()::overlaps);
    }

    /** From 0, if they share nothing, to 10: how much of both together is in both, at the best of the passages. */
    static int likeness(List<Span> told, Evidence evidence) {
        return told.stream()
                .filter(evidence.span()::overlaps)
                .mapToInt(one -> likeness(one, evidence.span()))
                .max()
                .orElse(0);
    }

    private static int likeness(Span a, Span b) {
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return 1 + WHOLE * common / a.to(b).length();
    }

    /** For a report: where, not what, for a text that may not be ours to print. */
    static String where(List<Span> told) {
        Optional<Span> first = told.stream().min(Comparator.naturalOrder());
        return first.map(span -> "at [" + span.start() + ", " + span.end() + ")")
                .orElse("");
    }
}

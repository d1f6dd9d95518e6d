package org.readout.eval.audit;

import java.util.List;
import org.readout.audit.Fault;
import org.readout.model.Span;

/**
 * A fault somebody found by reading.
 *
 * @param kind as the audit calls it
 * @param places where; one of them found is enough
 * @param sure false if a sober editor might let it pass: neither asked for nor held against the audit
 */
record Expected(String kind, List<Span> places, boolean sure) {
    boolean isMet(Fault fault) {
        return fault.kind().equals(kind)
                && fault.evidence().stream().anyMatch(place -> places.stream().anyMatch(place.span()::overlaps));
    }
}

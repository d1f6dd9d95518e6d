package org.readout.export.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.audit.Fault;

/**
 * Something wrong with a text by itself.
 *
 * @param family {@code damage} or {@code contradiction}
 * @param expected what the first place should read; absent if that cannot be told
 */
public record FaultShape(
        String kind, String family, String about, @Nullable String expected, List<EvidenceShape> evidence) {

    public static FaultShape of(Fault fault) {
        return new FaultShape(
                fault.kind(),
                Words.of(fault.family()),
                fault.about(),
                fault.expected(),
                EvidenceShape.all(fault.evidence()));
    }
}

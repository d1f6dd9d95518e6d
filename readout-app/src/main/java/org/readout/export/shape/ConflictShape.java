package org.readout.export.shape;

import java.util.List;
import org.readout.model.Conflict;

/** A statement that disagrees with what is taken. */
public record ConflictShape(String about, String taken, String other, List<EvidenceShape> evidence) {

    static ConflictShape of(Conflict conflict) {
        return new ConflictShape(
                conflict.about(), conflict.taken(), conflict.other(), EvidenceShape.all(conflict.evidence()));
    }
}

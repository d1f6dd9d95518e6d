package org.readout.export.shape;

import org.readout.model.Repair;

/** Damage in a text, with what it should read. */
public record RepairShape(String kind, String expected, EvidenceShape evidence) {

    static RepairShape of(Repair repair) {
        return new RepairShape(repair.kind(), repair.expected(), EvidenceShape.of(repair.evidence()));
    }
}

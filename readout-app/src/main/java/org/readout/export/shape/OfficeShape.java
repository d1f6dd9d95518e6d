package org.readout.export.shape;

import org.jspecify.annotations.Nullable;
import org.readout.model.Office;
import org.readout.model.Rank;

/** An office as stated, with its rank on its own ladder. */
public record OfficeShape(
        String title,
        @Nullable String organisation,
        @Nullable String country,
        @Nullable Integer rankBand,
        @Nullable String ladder,
        @Nullable Boolean ceremonial,
        EvidenceShape evidence) {

    static OfficeShape of(Office office) {
        Rank rank = office.rank();
        return new OfficeShape(
                office.title(),
                office.organisation(),
                Codes.of(office.country()),
                rank == null ? null : rank.band(),
                rank == null ? null : Words.of(rank.ladder()),
                rank == null ? null : rank.ceremonial(),
                EvidenceShape.of(office.evidence()));
    }
}

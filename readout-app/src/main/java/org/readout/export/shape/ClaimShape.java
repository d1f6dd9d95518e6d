package org.readout.export.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Claim;

/** What an analysis asserts about two states, with its hedges. */
public record ClaimShape(
        List<String> dyad,
        String direction,
        List<EvidenceShape> strength,
        List<EvidenceShape> hedges,
        DateShape period,
        String status,
        @Nullable String view,
        EvidenceShape evidence) {

    static ClaimShape of(Claim claim) {
        return new ClaimShape(
                List.of(claim.dyad().a().code(), claim.dyad().b().code()),
                Words.of(claim.direction()),
                EvidenceShape.all(claim.strength()),
                EvidenceShape.all(claim.hedges()),
                DateShape.of(claim.period()),
                Words.of(claim.status()),
                claim.view(),
                EvidenceShape.of(claim.evidence()));
    }
}

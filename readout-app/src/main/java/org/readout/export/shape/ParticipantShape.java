package org.readout.export.shape;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Rank;

/**
 * A person taking part.
 *
 * @param office all titles stated, separated by {@code "; "}; null if none is
 * @param rankBand the highest of the offices' bands; null if none has one
 * @param offices each office by itself
 */
public record ParticipantShape(
        PersonShape person,
        @Nullable String country,
        @Nullable String office,
        @Nullable Integer rankBand,
        String role,
        List<OfficeShape> offices,
        EvidenceShape evidence) {

    public static ParticipantShape of(Participant participant) {
        return new ParticipantShape(
                PersonShape.of(participant.person()),
                Codes.of(participant.country()),
                titles(participant.offices()),
                participant.rank().map(Rank::band).orElse(null),
                Words.of(participant.role()),
                participant.offices().stream().map(OfficeShape::of).toList(),
                EvidenceShape.of(participant.evidence()));
    }

    static @Nullable String titles(List<Office> offices) {
        return offices.isEmpty()
                ? null
                : offices.stream().map(Office::words).distinct().collect(Collectors.joining("; "));
    }
}

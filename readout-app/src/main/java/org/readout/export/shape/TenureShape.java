package org.readout.export.shape;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Evidence;
import org.readout.model.Rank;
import org.readout.model.Tenure;
import org.readout.pipeline.tenure.Held;

/**
 * A tenure as attested.
 *
 * @param office the words most often used for it, where they are used first
 * @param post the office across its spellings
 * @param spellings every form used, the most frequent first
 * @param single true if one person at a time holds the office
 * @param from first day attested, ISO form
 * @param to last day attested, ISO form
 * @param attestations how many documents attest it
 * @param days days from the day asked for to the nearest day attested, 0 within; null if no day was asked for
 * @param conflicts others attested in an office of one holder on days within these
 */
public record TenureShape(
        PersonShape person,
        @Nullable String country,
        OfficeShape office,
        @Nullable Integer rankBand,
        String post,
        List<String> spellings,
        boolean single,
        String from,
        String to,
        int attestations,
        EvidenceShape first,
        EvidenceShape last,
        @Nullable Long days,
        @Nullable Other successor,
        List<Other> conflicts) {

    /** Another person attested in the office. */
    public record Other(PersonShape person, String from, String to, EvidenceShape first) {
        static @Nullable Other orNull(@Nullable Tenure tenure) {
            return tenure == null ? null : of(tenure);
        }

        static Other of(Tenure tenure) {
            return new Other(
                    PersonShape.of(tenure.person()),
                    tenure.from().toString(),
                    tenure.to().toString(),
                    EvidenceShape.of(tenure.evidence().get(0)));
        }
    }

    /** @param at the day asked for; absent if none was */
    public static TenureShape of(Held held, @Nullable LocalDate at) {
        Tenure tenure = held.tenure();
        List<Evidence> evidence = tenure.evidence();
        Rank rank = tenure.office().rank();
        return new TenureShape(
                PersonShape.of(tenure.person()),
                Codes.of(tenure.office().country()),
                OfficeShape.of(tenure.office()),
                rank == null ? null : rank.band(),
                held.post().id(),
                held.spellings(),
                held.post().single(),
                tenure.from().toString(),
                tenure.to().toString(),
                evidence.size(),
                EvidenceShape.of(evidence.get(0)),
                EvidenceShape.of(evidence.get(evidence.size() - 1)),
                at == null ? null : held.distance(at),
                Other.orNull(held.successor()),
                held.conflicts().stream().map(Other::of).toList());
    }
}

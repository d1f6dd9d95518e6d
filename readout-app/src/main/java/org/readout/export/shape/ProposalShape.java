package org.readout.export.shape;

import org.jspecify.annotations.Nullable;
import org.readout.compare.mining.Proposal;

/**
 * A phrase that may be a formula.
 *
 * @param said share of the uses that somebody is told to say
 * @param stability how firmly its parts hold together, 0 to 1
 * @param freedom how freely it is combined, 0 to 1
 * @param particular for whom it is characteristic; absent if for nobody
 * @param worth what proposals are ordered by; comparable within one mining only
 */
public record ProposalShape(
        String phrase,
        int uses,
        int documents,
        int days,
        int speakers,
        double said,
        double stability,
        double freedom,
        @Nullable ParticularShape particular,
        UseShape first,
        UseShape last,
        double worth) {

    /**
     * @param kind {@code dyad}, {@code speaker} or {@code level}
     * @param with documents with the phrase that are of it, of {@code of}
     * @param base its share of all documents
     * @param bits surprise in each document
     */
    public record ParticularShape(String kind, String value, int with, int of, double base, double bits) {}

    /** One use. */
    public record UseShape(String date, EvidenceShape evidence) {
        static UseShape of(Proposal.Use use) {
            return new UseShape(use.day().toString(), EvidenceShape.of(use.evidence()));
        }
    }

    public static ProposalShape of(Proposal proposal) {
        Proposal.Particular particular = proposal.particular();
        return new ProposalShape(
                proposal.phrase(),
                proposal.uses(),
                proposal.documents(),
                proposal.days(),
                proposal.speakers(),
                proposal.said(),
                proposal.stability(),
                proposal.freedom(),
                particular == null
                        ? null
                        : new ParticularShape(
                                particular.kind(),
                                particular.value(),
                                particular.with(),
                                particular.of(),
                                particular.base(),
                                particular.bits()),
                UseShape.of(proposal.first()),
                UseShape.of(proposal.last()),
                proposal.worth());
    }
}

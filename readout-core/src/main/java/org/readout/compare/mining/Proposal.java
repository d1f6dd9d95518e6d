package org.readout.compare.mining;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.Evidence;

/**
 * A phrase that may be a formula.
 *
 * @param phrase the words, folded
 * @param uses how often it stands there
 * @param documents in how many documents
 * @param days on how many days of publication
 * @param speakers how many say it; what nobody is told to say counts none
 * @param said share of the uses that somebody says, from 0 to 1
 * @param stability how firmly its parts hold together, from 0 to 1: see {@link Stability}
 * @param freedom how freely it is combined, from 0 to 1: the share of its uses that do not have the one most frequent unit
 *     before, or behind, whichever is less
 * @param particular for whom it is characteristic; absent if for nobody
 * @param first the earliest use
 * @param last the latest use
 * @param worth what proposals are ordered by; comparable within one mining only
 */
public record Proposal(
        String phrase,
        int uses,
        int documents,
        int days,
        int speakers,
        double said,
        double stability,
        double freedom,
        @Nullable Particular particular,
        Use first,
        Use last,
        double worth) {

    /** One use. */
    public record Use(LocalDate day, Evidence evidence) {}

    /**
     * A dyad, speaker or level a phrase is characteristic for.
     *
     * @param kind {@code dyad}, {@code speaker} or {@code level}
     * @param value which
     * @param with documents with the phrase that are of it
     * @param of documents with the phrase
     * @param base share of it among all documents, from 0 to 1
     * @param bits how surprising that is in each document, in bits: the divergence of the share from the base
     */
    public record Particular(String kind, String value, int with, int of, double base, double bits) {}
}

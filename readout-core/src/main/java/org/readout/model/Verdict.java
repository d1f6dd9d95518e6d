package org.readout.model;

import java.util.List;

/**
 * A claim of an analysis judged against the record.
 *
 * @param claim the words of the claim
 * @param kind what kind of claim it is: {@code meeting}, {@code office}, {@code frequency}, {@code since}, {@code wording},
 *     {@code event}, {@code trend}
 * @param asserted what is taken to be claimed, in plain words
 * @param judgement the verdict
 * @param record what the record holds on it; may be empty
 * @param says what the record says, in plain words
 * @param caveat what bounds the verdict
 */
public record Verdict(
        Evidence claim,
        String kind,
        String asserted,
        Judgement judgement,
        List<Evidence> record,
        String says,
        String caveat) {

    /** The five verdicts. */
    public enum Judgement {
        /** The record tells what is claimed. */
        SUPPORTED,
        /** The record tells otherwise, and both cannot hold. */
        CONTRADICTED,
        /** What the record tells points somewhere and settles nothing. */
        SUGGESTIVE,
        /** The record tells nothing of it. */
        NOT_IN_RECORD,
        /** Nothing of the time it speaks of is covered. */
        OUTSIDE_YEARS
    }

    public Verdict {
        record = List.copyOf(record);
        Require.text(kind, "kind of a claim");
        Require.text(asserted, "what is claimed");
        Require.that(
                !record.isEmpty() || judgement == Judgement.NOT_IN_RECORD || judgement == Judgement.OUTSIDE_YEARS,
                "a verdict of %s needs evidence",
                judgement);
    }
}

package org.readout.model;

import java.util.List;

/**
 * A claim of an analysis judged against the record.
 *
 * @param claim the words of the claim
 * @param judgement the verdict
 * @param record what the record holds on it; may be empty
 * @param caveat what bounds the verdict
 */
public record Verdict(Evidence claim, Judgement judgement, List<Evidence> record, String caveat) {

    /** The five verdicts. */
    public enum Judgement {
        SUPPORTED,
        CONTRADICTED,
        SUGGESTIVE,
        NOT_IN_RECORD,
        OUTSIDE_YEARS
    }

    public Verdict {
        record = List.copyOf(record);
        Require.that(
                !record.isEmpty() || judgement == Judgement.NOT_IN_RECORD || judgement == Judgement.OUTSIDE_YEARS,
                "a verdict of %s needs evidence",
                judgement);
    }
}

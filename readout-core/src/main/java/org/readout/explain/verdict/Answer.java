package org.readout.explain.verdict;

import java.util.List;
import org.readout.model.Evidence;
import org.readout.model.Verdict;

/** A verdict in the making: the claim with what is taken to be claimed. */
record Answer(Assertion claim, String asserted) {
    Verdict supported(List<Evidence> record, String says, String caveat) {
        return verdict(Verdict.Judgement.SUPPORTED, record, says, caveat);
    }

    Verdict contradicted(List<Evidence> record, String says, String caveat) {
        return verdict(Verdict.Judgement.CONTRADICTED, record, says, caveat);
    }

    /** What points somewhere; where there is nothing to show for it, it is not in the record. */
    Verdict suggestive(List<Evidence> record, String says, String caveat) {
        Verdict.Judgement judgement = record.isEmpty() ? Verdict.Judgement.NOT_IN_RECORD : Verdict.Judgement.SUGGESTIVE;
        return verdict(judgement, record, says, caveat);
    }

    Verdict notInRecord(List<Evidence> record, String says, String caveat) {
        return verdict(Verdict.Judgement.NOT_IN_RECORD, record, says, caveat);
    }

    Verdict outside() {
        return verdict(
                Verdict.Judgement.OUTSIDE_YEARS,
                List.of(),
                "nothing of that time is covered",
                "Add sources of those years to have it judged.");
    }

    private Verdict verdict(Verdict.Judgement judgement, List<Evidence> record, String says, String caveat) {
        return new Verdict(
                claim.words(),
                claim.kind(),
                asserted,
                judgement,
                record.stream().distinct().toList(),
                says,
                caveat);
    }
}

package org.readout.export.shape;

import java.util.List;
import org.readout.model.Evidence;
import org.readout.model.Verdict;

/**
 * A claim of an analysis judged against the record.
 *
 * @param claim what is taken to be claimed, in plain words
 * @param verdict {@code supported}, {@code contradicted}, {@code suggestive}, {@code not_in_record} or {@code outside_years}
 * @param evidence the words of the claim, then the sentence they stand in, in the analysis
 * @param record what the record holds on it; may be empty
 * @param caveat what bounds the verdict
 * @param kind {@code meeting}, {@code office}, {@code frequency}, {@code since}, {@code wording}, {@code event} or {@code trend}
 * @param says what the record says, in plain words
 * @param coverage what the record covers, a sentence or more for each source
 */
public record VerdictShape(
        String claim,
        String verdict,
        List<EvidenceShape> evidence,
        List<EvidenceShape> record,
        String caveat,
        String kind,
        String says,
        List<String> coverage) {

    public static VerdictShape of(Verdict verdict, Evidence sentence, List<String> coverage) {
        return new VerdictShape(
                verdict.asserted(),
                Words.of(verdict.judgement()),
                EvidenceShape.all(List.of(verdict.claim(), sentence)),
                EvidenceShape.all(verdict.record()),
                verdict.caveat(),
                verdict.kind(),
                verdict.says(),
                coverage);
    }
}

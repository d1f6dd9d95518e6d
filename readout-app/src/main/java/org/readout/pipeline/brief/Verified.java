package org.readout.pipeline.brief;

import java.util.List;
import org.readout.model.Coverage;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Verdict;

/**
 * An analysis with a verdict on each of its claims.
 *
 * @param document the analysis
 * @param verdicts in text order; empty if nothing in it can be checked
 * @param sentences of each verdict, the sentence its claim stands in
 * @param coverage of every source the verdicts rest on
 */
public record Verified(Document document, List<Verdict> verdicts, List<Evidence> sentences, List<Coverage> coverage) {
    public Verified {
        verdicts = List.copyOf(verdicts);
        sentences = List.copyOf(sentences);
        coverage = List.copyOf(coverage);
    }
}

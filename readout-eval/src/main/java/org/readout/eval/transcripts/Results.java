package org.readout.eval.transcripts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Judgement;

/**
 * All that was measured.
 *
 * @param scores by part and measure, in the order of a report
 * @param samples items of each part
 * @param sizes items of each stratum in all
 * @param weeks labelled weeks by half
 * @param kappa agreement of the annotators on whether an item tells of a contact; absent if it says nothing
 * @param mistakes what was not right in the tuning half
 */
record Results(
        List<Score> scores,
        Map<String, Sample> samples,
        Map<Stratum, Integer> sizes,
        Map<String, Integer> weeks,
        @Nullable Double kappa,
        List<Judgement> mistakes) {
    Results {
        scores = List.copyOf(scores);
        samples = Map.copyOf(samples);
        sizes = Map.copyOf(sizes);
        weeks = Map.copyOf(weeks);
        mistakes = List.copyOf(mistakes);
    }

    List<Score> of(String part) {
        return scores.stream().filter(score -> score.part().equals(part)).toList();
    }

    /** How many items of a stratum a part has. */
    int drawn(String part, Stratum stratum) {
        Sample sample = samples.get(part);
        return sample == null ? 0 : sample.size(stratum);
    }
}

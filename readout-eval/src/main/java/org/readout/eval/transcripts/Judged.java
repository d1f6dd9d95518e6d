package org.readout.eval.transcripts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.eval.Tally;

/**
 * What was judged of one item (or of one week, for merging).
 *
 * @param stratum where it was drawn from
 * @param part the half it belongs to
 * @param judgements every fact compared
 * @param tallies the facts counted, by identifier of the measure
 */
record Judged(Stratum stratum, String part, List<Judgement> judgements, Map<String, Tally> tallies) {
    private static final Tally NOTHING = new Tally(0, 0, 0);

    static Judged of(Stratum stratum, String part, List<Judgement> judgements) {
        Map<String, Tally> tallies = judgements.stream()
                .collect(Collectors.groupingBy(
                        judgement -> judgement.measure().id(),
                        Collectors.collectingAndThen(Collectors.toList(), Tally::of)));
        return new Judged(stratum, part, List.copyOf(judgements), Map.copyOf(tallies));
    }

    Tally tally(Measure measure) {
        return tallies.getOrDefault(measure.id(), NOTHING);
    }
}

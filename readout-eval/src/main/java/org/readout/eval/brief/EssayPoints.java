package org.readout.eval.brief;

import java.util.List;
import org.readout.pipeline.Briefed;

/** Whether a brief from the essay alone rests on the sentences that the one written by hand rests on. */
final class EssayPoints {
    private EssayPoints() {}

    static List<Point> of(Briefed brief, List<GoldBrief.Cited> gold) {
        return gold.stream()
                .map(one -> new Point("essay alone", one.paragraph(), "sentence " + one.id(), cites(brief, one)))
                .toList();
    }

    private static boolean cites(Briefed brief, GoldBrief.Cited sentence) {
        return brief.brief().sources().stream().anyMatch(words -> words.span().overlaps(sentence.span()));
    }
}

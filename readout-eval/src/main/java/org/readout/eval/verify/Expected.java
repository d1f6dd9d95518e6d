package org.readout.eval.verify;

import org.readout.model.Span;
import org.readout.model.Verdict;

/**
 * A claim with the verdict it should get.
 *
 * @param kind of the claim, as verdicts name it; {@code rarity} stands for frequency and since, and a meeting denied may be denied since
 *     a day
 * @param place where its words stand
 * @param judgement the verdict expected
 * @param truth whether the claim is true, whatever the record tells
 * @param about what is claimed, in a few words; may be empty
 */
record Expected(String kind, Span place, Verdict.Judgement judgement, boolean truth, String about) {
    /** How far a verdict is about this claim: of the words of both, the share they have in common; 0 if it is of another kind. */
    double likeness(Verdict verdict) {
        Span words = verdict.claim().span();
        boolean same = kind.equals(verdict.kind())
                || kind.equals("meeting") && verdict.kind().equals("since")
                || kind.equals("rarity")
                        && (verdict.kind().equals("frequency") || verdict.kind().equals("since"));
        if (!same || !words.overlaps(place)) {
            return 0;
        }
        double common = Math.min(words.end(), place.end()) - Math.max(words.start(), place.start());
        double share = common / words.to(place).length();
        return kind.equals(verdict.kind()) ? share : share / 2;
    }
}

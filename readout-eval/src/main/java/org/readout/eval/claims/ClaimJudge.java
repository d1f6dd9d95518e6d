package org.readout.eval.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.model.Claim;
import org.readout.model.Status;

/** Pairs what a passage claims with what was coded, one to one. */
final class ClaimJudge {
    static final Measure CLAIM = new Measure("claim", "claim: pair and direction", true);
    static final Measure PAIR = new Measure("pair", "claim by its pair alone", true);

    private ClaimJudge() {}

    static List<Judgement> judge(Passage passage, List<Claim> coded) {
        List<Judgement> judgements = new ArrayList<>();
        List<Claim> left = new ArrayList<>(coded);
        for (Expected expected : passage.claims()) {
            judgements.addAll(judged(passage, expected, left));
        }
        left.stream()
                .filter(ClaimJudge::asserted)
                .filter(claim -> passage.claims().stream().noneMatch(expected -> expected.accepts(claim)))
                .forEach(claim -> List.of(CLAIM, PAIR)
                        .forEach(measure -> judgements.add(
                                Judgement.falseAlarm(passage.item(), measure, words(claim), passage.text()))));
        return judgements;
    }

    private static List<Judgement> judged(Passage passage, Expected expected, List<Claim> left) {
        Optional<Claim> right = taken(left, expected::accepts);
        Optional<Claim> found = right.or(() -> taken(left, expected::samePair));
        Judgement pair = found.isPresent()
                ? Judgement.right(passage.item(), PAIR, expected.toString())
                : Judgement.missed(passage.item(), PAIR, expected.toString(), passage.text());
        Judgement claim = right.isPresent()
                ? Judgement.right(passage.item(), CLAIM, expected.toString())
                : found.map(other -> Judgement.wrong(
                                passage.item(), CLAIM, expected.toString(), words(other), passage.text()))
                        .orElseGet(() -> Judgement.missed(passage.item(), CLAIM, expected.toString(), passage.text()));
        return List.of(claim, pair);
    }

    private static Optional<Claim> taken(List<Claim> left, Predicate<Claim> fits) {
        Optional<Claim> first = left.stream().filter(fits).findFirst();
        first.ifPresent(left::remove);
        return first;
    }

    /** What is coded as a plan or a condition is shown, and claims nothing. */
    private static boolean asserted(Claim claim) {
        return claim.status() == Status.OCCURRED || claim.status() == Status.NEGATED;
    }

    private static String words(Claim claim) {
        return claim.dyad() + " " + Expected.direction(claim);
    }
}

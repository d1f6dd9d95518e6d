package org.readout.eval.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.model.Verdict;

/**
 * An analysis with what was expected of it and what came.
 *
 * @param name of the analysis
 * @param expected claims with their verdicts
 * @param verdicts as given
 */
record Judged(String name, List<Expected> expected, List<Verdict> verdicts) {
    /** The verdict on a claim: that whose words have most in common with it. */
    Optional<Verdict> on(Expected claim) {
        return verdicts.stream()
                .filter(verdict -> claim.likeness(verdict) > 0)
                .max(Comparator.comparingDouble(claim::likeness));
    }

    boolean right(Expected claim) {
        return on(claim)
                .filter(verdict -> verdict.judgement() == claim.judgement())
                .isPresent();
    }

    long right() {
        return expected.stream().filter(this::right).count();
    }

    /** Verdicts of contradiction on what is true: none may be. Whatever no false claim has words in common with is taken for true. */
    List<Verdict> wronglyContradicted() {
        return verdicts.stream()
                .filter(verdict -> verdict.judgement() == Verdict.Judgement.CONTRADICTED)
                .filter(verdict -> expected.stream().noneMatch(claim -> !claim.truth() && claim.likeness(verdict) > 0))
                .toList();
    }
}

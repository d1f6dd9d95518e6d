package org.readout.measure.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GammaPriorTest {
    @Test
    void itsMeanIsThatOfTheCounts() {
        GammaPrior prior = GammaPrior.of(new int[] {0, 1, 2, 3, 4, 14}, 10);
        assertThat(prior.shape() / prior.rate()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void partnersThatDifferMuchSayLittleOfOne() {
        double alike = GammaPrior.of(new int[] {4, 5, 4, 5, 4, 5}, 10).shape();
        double different = GammaPrior.of(new int[] {0, 0, 0, 1, 0, 26}, 10).shape();
        assertThat(different).isLessThan(1).isLessThan(alike);
    }

    @Test
    void aGapIsAsLikelyAsTheRateLearnedSays() {
        assertThat(new GammaPrior(2, 10).updated(1, 5).none(15)).isCloseTo(Math.pow(0.5, 3), within(1e-12));
        assertThat(new GammaPrior(2, 10).none(0)).isEqualTo(1);
    }

    @Test
    void tooFewPartnersAreNotPooled() {
        assertThat(GammaPrior.of(new int[] {3, 3}, 10)).isEqualTo(new GammaPrior(0.5, 0));
    }
}

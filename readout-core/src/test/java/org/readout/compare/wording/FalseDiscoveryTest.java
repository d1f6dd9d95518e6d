package org.readout.compare.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {
    /** The fifteen comparisons of Benjamini and Hochberg 1995, section 4: at .05 the first four are rejected. */
    @Test
    void rejectsWhatItsAuthorsRejected() {
        double[] p = {
            .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1.000
        };
        double[] q = FalseDiscovery.adjusted(p);
        assertThat(Arrays.stream(q).filter(one -> one <= .05).count()).isEqualTo(4);
        assertThat(q[3]).isCloseTo(.0095 * 15 / 4, within(1e-12));
        assertThat(q[14]).isEqualTo(1);
    }

    @Test
    void keepsTheOrderGivenAndNeverFallsBelowP() {
        assertThat(FalseDiscovery.adjusted(new double[] {.5, .01})).containsExactly(.5, .02);
        assertThat(FalseDiscovery.adjusted(new double[0])).isEmpty();
    }
}

package org.readout.measure.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RootMomentsTest {
    /** A count that is hardly ever above 0: h(0) with probability 1 - μ, h(1) with μ. */
    @Test
    void ofARareCount() {
        double mu = 1e-4;
        RootMoments moments = RootMoments.of(mu);
        double step = RootMoments.root(1) - RootMoments.root(0);
        assertThat(moments.mean()).isCloseTo(RootMoments.root(0) + mu * step, within(1e-7));
        assertThat(moments.variance()).isCloseTo(mu * step * step, within(1e-7));
        assertThat(moments.slope()).isCloseTo(mu * step, within(1e-7));
    }

    /** Anscombe (1948): the variance of the root of a large count is 1. */
    @ParameterizedTest
    @ValueSource(doubles = {20, 100, 399, 401, 5000})
    void ofALargeCount(double mu) {
        RootMoments moments = RootMoments.of(mu);
        assertThat(moments.variance()).isCloseTo(1, within(0.01));
        assertThat(moments.slope()).isCloseTo(Math.sqrt(mu), within(0.02 * Math.sqrt(mu)));
        assertThat(moments.mean()).isCloseTo(2 * Math.sqrt(mu), within(0.1));
    }

    @Test
    void theSlopeIsTheDerivativeByLogMu() {
        double step = 1e-5;
        double slope = (RootMoments.of(2 * Math.exp(step)).mean()
                        - RootMoments.of(2 * Math.exp(-step)).mean())
                / (2 * step);
        assertThat(RootMoments.of(2).slope()).isCloseTo(slope, within(1e-6));
    }
}

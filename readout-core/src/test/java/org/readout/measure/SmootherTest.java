package org.readout.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two passes against what they stand for: the joint normal distribution of levels and observations. */
class SmootherTest {
    /**
     * Two months, one observation of 3 in the second. The first level has variance 4, the second 4 + 1 = 5, the noise
     * is 2 × 2.5 = 5: so half of the observation is believed in the second month, and 4/10 of it in the first.
     */
    @Test
    void twoMonthsByHand() {
        Walk walk = new Walk(1, 2, 0);
        Smoother smoother = new Smoother(walk, List.of(new Observation(101, 3, 2.5, List.of())), 100, 2);
        assertThat(smoother.mean(1)).isCloseTo(3 * 5 / 10.0, within(1e-12));
        assertThat(smoother.variance(1)).isCloseTo(5 - 5 * 5 / 10.0, within(1e-12));
        assertThat(smoother.mean(0)).isCloseTo(3 * 4 / 10.0, within(1e-12));
        assertThat(smoother.variance(0)).isCloseTo(4 - 4 * 4 / 10.0, within(1e-12));
        assertThat(smoother.covariance(0, 1)).isCloseTo(4 - 4 * 5 / 10.0, within(1e-12));
        assertThat(smoother.weights(0)).containsExactly(new double[] {0.4}, within(1e-12));
        assertThat(Likelihood.log(walk, 100, List.of(new Observation(101, 3, 2.5, List.of()))))
                .isCloseTo(-(Math.log(10) + 9 / 10.0) / 2, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void equalsTheConditionalNormalDistribution(long seed) {
        Random random = new Random(seed);
        Walk walk = new Walk(0.01 + random.nextDouble(), 0.5 + 4 * random.nextDouble(), 0);
        int months = 2 + random.nextInt(30);
        List<Observation> observations = someObservations(random, months);
        Smoother smoother = new Smoother(walk, observations, 0, months);
        Dense dense = new Dense(walk, observations, months);
        for (int t = 0; t < months; t++) {
            assertThat(smoother.mean(t)).isCloseTo(dense.mean.getEntry(t), within(1e-9));
            assertThat(smoother.covariance(0, t)).isCloseTo(dense.covariance.getEntry(0, t), within(1e-9));
            assertThat(smoother.variance(t)).isCloseTo(dense.covariance.getEntry(t, t), within(1e-9));
            assertThat(smoother.weights(t)).containsExactly(dense.gain.getRow(t), within(1e-9));
        }
        assertThat(Likelihood.log(walk, 0, observations)).isCloseTo(dense.logLikelihood, within(1e-9));
    }

    private static List<Observation> someObservations(Random random, int months) {
        List<Observation> observations = new ArrayList<>();
        for (int t = 0; t < months; t++) {
            for (int i = random.nextInt(3); i > 0; i--) {
                observations.add(new Observation(t, 5 * random.nextGaussian(), 0.5 + random.nextDouble(), List.of()));
            }
        }
        return observations;
    }

    /** The textbook's way: write down the covariance matrix of everything and condition on the observations. */
    private static final class Dense {
        final RealVector mean;
        final RealMatrix covariance;
        final RealMatrix gain;
        final double logLikelihood;

        Dense(Walk walk, List<Observation> observations, int months) {
            RealMatrix prior = MatrixUtils.createRealMatrix(months, months);
            for (int i = 0; i < months; i++) {
                for (int j = 0; j < months; j++) {
                    prior.setEntry(i, j, Walk.START + walk.drift() * Math.min(i, j));
                }
            }
            int n = observations.size();
            RealMatrix loading = MatrixUtils.createRealMatrix(n, months);
            RealMatrix noise = MatrixUtils.createRealMatrix(n, n);
            double[] y = new double[n];
            for (int i = 0; i < n; i++) {
                loading.setEntry(i, observations.get(i).month(), 1);
                noise.setEntry(i, i, walk.noise() * observations.get(i).noise());
                y[i] = observations.get(i).mean();
            }
            RealVector values = MatrixUtils.createRealVector(y);
            LUDecomposition total = new LUDecomposition(
                    loading.multiply(prior).multiply(loading.transpose()).add(noise));
            gain = prior.multiply(loading.transpose())
                    .multiply(total.getSolver().getInverse());
            mean = gain.operate(values);
            covariance = prior.subtract(gain.multiply(loading).multiply(prior));
            logLikelihood = -(Math.log(total.getDeterminant())
                            + values.dotProduct(total.getSolver().solve(values)))
                    / 2;
        }
    }
}

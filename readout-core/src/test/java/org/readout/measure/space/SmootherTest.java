package org.readout.measure.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
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
     * Two months. The first level has variance 4 around 0, told as an estimate of 0 with precision 1/4; the second 4 + 1 = 5,
     * and is seen at 3 with variance 5: so half of what is seen is believed in the second month, and 4/10 of it in the first.
     */
    @Test
    void twoMonthsByHand() {
        Smoother smoother = new Smoother(1, new double[] {0.25, 0.2}, new double[] {0, 0.6});
        assertThat(smoother.mean(1)).isCloseTo(3 * 5 / 10.0, within(1e-12));
        assertThat(smoother.variance(1)).isCloseTo(5 - 5 * 5 / 10.0, within(1e-12));
        assertThat(smoother.mean(0)).isCloseTo(3 * 4 / 10.0, within(1e-12));
        assertThat(smoother.variance(0)).isCloseTo(4 - 4 * 4 / 10.0, within(1e-12));
        assertThat(smoother.covariance(0, 1)).isCloseTo(4 - 4 * 5 / 10.0, within(1e-12));
        assertThat(smoother.filteredMean(0)).isZero();
        assertThat(smoother.filteredVariance(0)).isCloseTo(4, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void equalsTheConditionalNormalDistribution(long seed) {
        Random random = new Random(seed);
        double drift = 0.01 + random.nextDouble();
        int months = 2 + random.nextInt(30);
        double[] precision = new double[months];
        double[] weighted = new double[months];
        for (int t = 0; t < months; t++) {
            precision[t] = random.nextInt(3) == 0 ? 0 : 0.2 + random.nextDouble();
            weighted[t] = precision[t] * 5 * random.nextGaussian();
        }
        Dense dense = new Dense(drift, precision, weighted);
        assertThat(Likelihood.log(drift, new Seen(precision, weighted, weighted, weighted)))
                .isCloseTo(dense.logLikelihood, within(1e-9));
        double[] begun = precision.clone();
        begun[0] += 1 / Parameters.START;
        Smoother smoother = new Smoother(drift, begun, weighted);
        for (int t = 0; t < months; t++) {
            assertThat(smoother.mean(t)).isCloseTo(dense.mean.getEntry(t), within(1e-9));
            assertThat(smoother.covariance(0, t)).isCloseTo(dense.covariance.getEntry(0, t), within(1e-9));
            assertThat(smoother.covariances(t)).containsExactly(dense.covariance.getRow(t), within(1e-9));
        }
    }

    /** The textbook's way: write down the covariance matrix of everything and condition on the observations. */
    private static final class Dense {
        final RealVector mean;
        final RealMatrix covariance;
        final double logLikelihood;

        Dense(double drift, double[] precision, double[] weighted) {
            int months = precision.length;
            RealMatrix prior = MatrixUtils.createRealMatrix(months, months);
            for (int i = 0; i < months; i++) {
                for (int j = 0; j < months; j++) {
                    prior.setEntry(i, j, Parameters.START + drift * Math.min(i, j));
                }
            }
            int[] seen =
                    IntStream.range(0, months).filter(t -> precision[t] > 0).toArray();
            RealMatrix loading = MatrixUtils.createRealMatrix(Math.max(1, seen.length), months);
            RealMatrix noise = MatrixUtils.createRealIdentityMatrix(Math.max(1, seen.length));
            double[] y = new double[Math.max(1, seen.length)];
            for (int i = 0; i < seen.length; i++) {
                loading.setEntry(i, seen[i], 1);
                noise.setEntry(i, i, 1 / precision[seen[i]]);
                y[i] = weighted[seen[i]] / precision[seen[i]];
            }
            RealVector values = MatrixUtils.createRealVector(y);
            LUDecomposition total = new LUDecomposition(
                    loading.multiply(prior).multiply(loading.transpose()).add(noise));
            RealMatrix gain = prior.multiply(loading.transpose())
                    .multiply(total.getSolver().getInverse());
            mean = gain.operate(values);
            covariance = prior.subtract(gain.multiply(loading).multiply(prior));
            logLikelihood = -(Math.log(total.getDeterminant())
                            + values.dotProduct(total.getSolver().solve(values)))
                    / 2;
        }
    }
}

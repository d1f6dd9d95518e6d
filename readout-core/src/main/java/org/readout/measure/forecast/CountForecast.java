package org.readout.measure.forecast;

/**
 * A negative binomial distribution of a count: Poisson, with a rate that is Gamma distributed.
 *
 * @param shape of the Gamma, above 0
 * @param mean of the count, 0 or more
 */
public record CountForecast(double shape, double mean) {

    public double variance() {
        return mean + mean * mean / shape;
    }

    /** Probability of exactly {@code n}. */
    public double of(int n) {
        double chance = none();
        for (int i = 0; i < n; i++) {
            chance *= (shape + i) / (i + 1) * (mean / (shape + mean));
        }
        return chance;
    }

    /** Probability of {@code n} or fewer. */
    public double upTo(int n) {
        double chance = none();
        double sum = 0;
        for (int i = 0; i <= n; i++) {
            sum += chance;
            chance *= (shape + i) / (i + 1) * (mean / (shape + mean));
        }
        return Math.min(1, sum);
    }

    /** The smallest count with at least this probability up to it. */
    public int quantile(double probability) {
        int n = 0;
        while (upTo(n) < probability) {
            n++;
        }
        return n;
    }

    private double none() {
        return Math.pow(shape / (shape + mean), shape);
    }
}

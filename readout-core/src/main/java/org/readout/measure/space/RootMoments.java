package org.readout.measure.space;

/**
 * Mean, variance and slope of the root h(n) = 2√(n + ⅜) of a Poisson count with expectation μ (Anscombe 1948). The root makes
 * the variance of larger counts nearly 1 whatever μ; for the small counts of diplomacy it does not, so that all three are
 * summed exactly.
 *
 * @param mean of h
 * @param variance of h
 * @param slope derivative of the mean by log μ: what one unit of a level adds, if it moves the rate by the factor e
 */
record RootMoments(double mean, double variance, double slope) {
    /** From here on the sums would be long and the approximations are exact to four digits. */
    private static final double LARGE = 400;

    private static final double SHIFT = 0.375;
    private static final double TAIL = 1e-12;

    static RootMoments of(double mu) {
        if (mu > LARGE) {
            return new RootMoments(root(mu) - 1 / (4 * Math.sqrt(mu)), 1, Math.sqrt(mu));
        }
        double probability = Math.exp(-mu);
        double mean = 0;
        double square = 0;
        double slope = 0;
        for (int n = 0; n <= mu || probability > TAIL; n++) {
            double root = root(n);
            mean += probability * root;
            square += probability * root * root;
            slope += probability * (n - mu) * root;
            probability *= mu / (n + 1);
        }
        return new RootMoments(mean, Math.max(square - mean * mean, Double.MIN_NORMAL), slope);
    }

    static double root(double count) {
        return 2 * Math.sqrt(count + SHIFT);
    }
}

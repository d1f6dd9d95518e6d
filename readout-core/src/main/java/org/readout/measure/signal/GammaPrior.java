package org.readout.measure.signal;

/**
 * What the meetings with all partners say of the rate with one: rates are drawn from one gamma distribution, whose shape and
 * scale are those of the highest marginal likelihood of the counts (negative binomial). Exposures are alike, so that the mean
 * is that of the counts and only the shape is searched. Casella, An introduction to empirical Bayes data analysis, The American
 * Statistician 39 (1985).
 *
 * @param shape α; small where partners differ much
 * @param rate β, in units of exposure
 */
record GammaPrior(double shape, double rate) {
    /** Fewer partners say nothing of how partners differ: each partner's own count is taken alone (Jeffreys' prior). */
    static final int FEWEST = 5;

    private static final GammaPrior JEFFREYS = new GammaPrior(0.5, 0);
    private static final double LEAST = Math.log(0.05);
    private static final double MOST = Math.log(50);
    private static final int STEPS = 40;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /**
     * @param counts meetings with each partner; also those never met at this level
     * @param exposure of each
     */
    static GammaPrior of(int[] counts, double exposure) {
        double sum = 0;
        for (int count : counts) {
            sum += count;
        }
        if (counts.length < FEWEST || sum == 0 || exposure <= 0) {
            return JEFFREYS;
        }
        double mean = sum / counts.length;
        double shape = Math.exp(best(counts, mean));
        return new GammaPrior(shape, shape * exposure / mean);
    }

    /** The logarithm of the likeliest shape, by golden section. */
    private static double best(int[] counts, double mean) {
        double low = LEAST;
        double high = MOST;
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double atLeft = logLikelihood(counts, mean, Math.exp(left));
        double atRight = logLikelihood(counts, mean, Math.exp(right));
        for (int i = 0; i < STEPS; i++) {
            if (atLeft > atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - GOLDEN * (high - low);
                atLeft = logLikelihood(counts, mean, Math.exp(left));
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + GOLDEN * (high - low);
                atRight = logLikelihood(counts, mean, Math.exp(right));
            }
        }
        return (low + high) / 2;
    }

    private static double logLikelihood(int[] counts, double mean, double shape) {
        double none = shape * Math.log(shape / (shape + mean));
        double each = Math.log(mean / (shape + mean));
        double sum = 0;
        for (int count : counts) {
            sum += none + count * each;
            for (int j = 0; j < count; j++) {
                sum += Math.log(shape + j);
            }
        }
        return sum;
    }

    /** Having seen so many meetings in so much exposure. */
    GammaPrior updated(int meetings, double exposure) {
        return new GammaPrior(shape + meetings, rate + exposure);
    }

    /** The probability of no meeting in an exposure; of nothing known, 1. */
    double none(double exposure) {
        return rate + exposure <= 0 ? 1 : Math.pow(rate / (rate + exposure), shape);
    }
}

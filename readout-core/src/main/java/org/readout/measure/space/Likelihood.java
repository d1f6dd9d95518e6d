package org.readout.measure.space;

/** How well a drift foretells the months of a dyad, each from those before it (Kalman 1960). */
final class Likelihood {
    private Likelihood() {}

    /** Logarithm of the density of the months' estimates, up to a constant that is the same for all drifts. */
    static double log(double drift, Seen seen) {
        double mean = 0;
        double variance = Parameters.START;
        double log = 0;
        for (int t = 0; t < seen.months(); t++) {
            double precision = seen.precision()[t];
            if (precision > 0) {
                double total = variance + 1 / precision;
                double surprise = seen.weighted()[t] / precision - mean;
                log -= (Math.log(total) + surprise * surprise / total) / 2;
                mean += variance / total * surprise;
                variance /= 1 + variance * precision;
            }
            variance += drift;
        }
        return log;
    }
}

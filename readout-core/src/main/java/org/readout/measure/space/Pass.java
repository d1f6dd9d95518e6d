package org.readout.measure.space;

/**
 * What is known of each month's level from the months on one side of it: the information filter of a random walk.
 *
 * <p>Information is a precision and a precision-weighted sum of observations. Carried over one step of a walk with drift
 * q, a precision f shrinks by the factor 1/(1 + q f), and the sum with it (Kalman 1960 in information form; with one
 * pass from each end, the two-filter smoother of Fraser and Potter 1969). No difference of near-equal numbers is taken,
 * so that long gaps cost no digits.
 *
 * <p>Index 0 is the month the pass starts in; the month's own observations are included.
 */
final class Pass {
    private final double[] precision;
    private final double[] sum;
    private final double[] gain;

    private Pass(int months) {
        precision = new double[months];
        sum = new double[months];
        gain = new double[months];
    }

    /**
     * @param drift variance of a month's step
     * @param observed precision of each month's observations together; 0 where there is none
     * @param weighted sum of each month's observations, each times its precision
     */
    static Pass over(double drift, double[] observed, double[] weighted) {
        Pass pass = new Pass(observed.length);
        for (int t = 0; t < observed.length; t++) {
            pass.precision[t] = observed[t] + (t == 0 ? 0 : pass.carriedPrecision(t - 1));
            pass.sum[t] = weighted[t] + (t == 0 ? 0 : pass.carriedSum(t - 1));
            pass.gain[t] = 1 / (1 + drift * pass.precision[t]);
        }
        return pass;
    }

    /** What month {@code t} tells of the next month in the direction of the pass. */
    double carriedPrecision(int t) {
        return precision[t] * gain[t];
    }

    double carriedSum(int t) {
        return sum[t] * gain[t];
    }

    double precision(int t) {
        return precision[t];
    }

    double sum(int t) {
        return sum[t];
    }

    /** Regression of month {@code t} on the next month in the direction of the pass, given all up to {@code t}. */
    double gain(int t) {
        return gain[t];
    }
}

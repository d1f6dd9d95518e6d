package org.readout.measure;

import java.util.List;

/** How well a pair of parameters foretells the observations, each from those before it (Kalman 1960). */
final class Likelihood {
    private double mean;
    private double variance = Walk.START;
    private double log;

    private Likelihood() {}

    /**
     * Logarithm of the density of the observations' means, up to a constant.
     *
     * @param first the month the walk starts in
     * @param observations in order of month
     */
    static double log(Walk walk, int first, List<Observation> observations) {
        Likelihood likelihood = new Likelihood();
        int month = first;
        for (Observation observation : observations) {
            likelihood.variance += walk.drift() * (observation.month() - month);
            likelihood.observe(observation.mean(), walk.noise() * observation.noise());
            month = observation.month();
        }
        return likelihood.log;
    }

    private void observe(double value, double noise) {
        double total = variance + noise;
        double surprise = value - mean;
        log -= (Math.log(total) + surprise * surprise / total) / 2;
        mean += variance / total * surprise;
        variance *= noise / total;
    }
}

package org.readout.eval.transcripts;

/**
 * A figure with a 95% interval.
 *
 * @param value the figure
 * @param low lower bound
 * @param high upper bound
 */
record Estimate(double value, double low, double high) {}

package org.readout.compare.wording;

/**
 * An absence and what it may be called among the others tested with it.
 *
 * @param absence the absence
 * @param q its probability adjusted for the number of formulas tested (Benjamini and Hochberg 1995)
 * @param call what it may be called
 */
public record Finding(Absence absence, double q, Call call) {}

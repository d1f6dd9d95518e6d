package org.readout.measure.space;

/**
 * What the months of a dyad say of its level, counted from what is usual: in month t its channels together estimate it without bias, with an error that
 * has the precision given.
 *
 * @param precision of each month's estimate; 0 where nothing is seen
 * @param weighted each month's estimate times its precision
 * @param common variance of what all that happens in the month shares
 * @param kept share of a month's information left by what all that happens in it shares, 0 to 1
 */
record Seen(double[] precision, double[] weighted, double[] common, double[] kept) {
    int months() {
        return precision.length;
    }
}

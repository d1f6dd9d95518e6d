package org.readout.measure.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * How quickly the past is forgotten.
 *
 * @param own weight of a dyad's quarter against the next, 0 to 1
 * @param prior so many meetings of an average dyad stand beside each dyad's own
 * @param common weight of a quarter's total of all dyads against the next
 */
record Discounts(double own, double prior, double common) {
    private static final double[] OWN = {0.8, 0.85, 0.9, 0.93, 0.96, 0.98, 1};
    private static final double[] PRIOR = {0.5, 1, 2, 4};
    private static final double[] COMMON = {0, 0.3, 0.6, 0.8};

    /** All that are tried. */
    static List<Discounts> grid() {
        List<Discounts> grid = new ArrayList<>();
        for (double own : OWN) {
            for (double prior : PRIOR) {
                for (double common : COMMON) {
                    grid.add(new Discounts(own, prior, common));
                }
            }
        }
        return List.copyOf(grid);
    }
}

package org.readout.compare.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much more a formula belongs to one set of words than to another: log-odds ratio with an informative Dirichlet prior, the
 * prior being the use of each formula in both sets together. Monroe, Colaresi and Quinn, Fightin' Words, Political Analysis 16
 * (2008), equations 15, 16, 20 and 22.
 *
 * @param formula identifier of the formula
 * @param first uses in the first set
 * @param second uses in the second
 * @param logOdds natural logarithm of the ratio of odds; positive if it belongs to the second
 * @param z {@code logOdds} in standard deviations
 */
public record Keyness(String formula, int first, int second, double logOdds, double z) {
    /** How many uses the prior is worth. */
    private static final double PRIOR = 50;

    /** Every formula used in either set, those of the second first, the clearest at both ends. */
    public static List<Keyness> of(Map<String, Integer> first, Map<String, Integer> second) {
        Map<String, Integer> both = new TreeMap<>(first);
        second.forEach((formula, uses) -> both.merge(formula, uses, Integer::sum));
        double all = sum(both);
        double n1 = sum(first);
        double n2 = sum(second);
        return both.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> {
                    double prior = PRIOR * entry.getValue() / all;
                    int y1 = first.getOrDefault(entry.getKey(), 0);
                    int y2 = second.getOrDefault(entry.getKey(), 0);
                    double logOdds = logOdds(y2, n2, prior) - logOdds(y1, n1, prior);
                    double variance = 1 / (y1 + prior) + 1 / (y2 + prior);
                    return new Keyness(entry.getKey(), y1, y2, logOdds, logOdds / Math.sqrt(variance));
                })
                .sorted(Comparator.comparingDouble((Keyness one) -> -one.z).thenComparing(Keyness::formula))
                .toList();
    }

    private static double logOdds(int uses, double all, double prior) {
        return Math.log((uses + prior) / (all + PRIOR - uses - prior));
    }

    private static double sum(Map<String, Integer> uses) {
        return uses.values().stream().mapToInt(Integer::intValue).sum();
    }
}

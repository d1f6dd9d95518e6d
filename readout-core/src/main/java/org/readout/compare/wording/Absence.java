package org.readout.compare.wording;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.Country;

/**
 * Whether the last opportunities, all without the formula, are more than chance.
 *
 * @param series what is tested
 * @param m how many of the last opportunities lack the formula; 0 if the last has it
 * @param before counts before these
 * @param byPartner counts before these, partner by partner, in order of first meeting
 * @param pUnpooled probability that {@code m} further opportunities all lack it, all partners taken as one; 1 if m is 0
 * @param pPooled the same with partners that resemble each other ({@link PooledRate}); what is judged
 */
public record Absence(
        Series series, int m, Counts before, Map<Country, Counts> byPartner, double pUnpooled, double pPooled) {
    public Absence {
        byPartner = Collections.unmodifiableMap(new LinkedHashMap<>(byPartner));
    }

    /** Of the run of absences at the end of a series. */
    static Absence of(Series series, PooledRate.Learned learned) {
        return of(series, series.trailing(), learned);
    }

    /** Of the last {@code m} opportunities, which must all lack the formula. */
    static Absence of(Series series, int m, PooledRate.Learned learned) {
        List<Opportunity> earlier = series.before(m);
        Counts before = Counts.of(earlier);
        Map<Country, Counts> byPartner = byPartner(earlier);
        if (m == 0) {
            return new Absence(series, 0, before, byPartner, 1, 1);
        }
        Map<Country, Integer> further = new HashMap<>();
        series.last(m).forEach(one -> further.merge(one.partner(), 1, Integer::sum));
        double pooled = learned.from(byPartner.values()).allLack(byPartner, further);
        return new Absence(series, m, before, byPartner, alone(before, m), pooled);
    }

    /** The probability for one series of counts alone, with Jeffreys' prior. */
    public static double alone(Counts before, int m) {
        return m == 0 ? 1 : Math.exp(UseRate.JEFFREYS.logAllLack(before, m));
    }

    /** Surprise of the pooled probability, in bits. */
    public double bits() {
        return -Math.log(pPooled) / Math.log(2);
    }

    private static Map<Country, Counts> byPartner(List<Opportunity> opportunities) {
        Map<Country, Counts> counts = new LinkedHashMap<>();
        opportunities.forEach(one -> counts.merge(one.partner(), Counts.of(List.of(one)), Counts::plus));
        return counts;
    }
}

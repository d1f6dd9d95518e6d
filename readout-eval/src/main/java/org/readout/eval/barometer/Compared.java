package org.readout.eval.barometer;

import java.time.YearMonth;
import java.util.List;
import org.readout.model.Country;

/**
 * Readings, a count of meetings in titles, and another account, of the same partners and months.
 *
 * @param rolling readings as of the end of each month
 * @param titles meetings told in a title
 * @param account event data
 */
record Compared(Rolling rolling, Grid titles, Grid account) {

    Agreement level(YearMonth from, YearMonth to) {
        return Agreement.of(rolling.value().between(from, to), titles.between(from, to), account.between(from, to));
    }

    /** Of a month's conditions with those of the month before. */
    Agreement change(YearMonth from, YearMonth to) {
        return Agreement.of(
                rolling.conditions().changes().between(from, to),
                titles.changes().between(from, to),
                account.changes().between(from, to));
    }

    Agreement quarterly(YearMonth from, YearMonth to) {
        return Agreement.of(
                rolling.value().between(from, to).quarters(),
                titles.between(from, to).quarters(),
                account.between(from, to).quarters());
    }

    /** Spearman of one partner's months: value, conditions, titles. */
    List<Double> single(Country partner, YearMonth from, YearMonth to) {
        double[] other = account.between(from, to).of(partner);
        return List.of(
                Agreement.spearman(rolling.value().between(from, to).of(partner), other),
                Agreement.spearman(rolling.conditions().between(from, to).of(partner), other),
                Agreement.spearman(titles.between(from, to).of(partner), other));
    }

    /** Spearman pooled, each partner's own mean taken off: what is left without differences between partners. */
    List<Double> within(YearMonth from, YearMonth to) {
        double[] other = centred(account.between(from, to));
        return List.of(
                Agreement.spearman(centred(rolling.value().between(from, to)), other),
                Agreement.spearman(centred(rolling.conditions().between(from, to)), other),
                Agreement.spearman(centred(titles.between(from, to)), other));
    }

    private static double[] centred(Grid grid) {
        double[] all = grid.pooled();
        int periods = grid.periods().size();
        for (int i = 0; i < grid.partners().size(); i++) {
            double mean = 0;
            for (int t = 0; t < periods; t++) {
                mean += all[i * periods + t] / periods;
            }
            for (int t = 0; t < periods; t++) {
                all[i * periods + t] -= mean;
            }
        }
        return all;
    }
}

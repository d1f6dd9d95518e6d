package org.readout.eval.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.compare.wording.Condition;
import org.readout.compare.wording.Occasion;
import org.readout.compare.wording.Opportunity;
import org.readout.compare.wording.Series;
import org.readout.lexicon.Lexicon;
import org.readout.model.Country;
import org.readout.model.Formula;

/**
 * The series of the formulas most used by leaders of one side, over all their counterparts.
 *
 * @param side whose words are read
 * @param series most used first; of formulas as often used by identifier
 */
record Register(Country side, List<Series> series) {
    /** As many formulas as are tested together. */
    private static final int MOST = 50;

    private static final int FEWEST = 20;
    private static final int LEADERS = 2;

    static Register of(Country side, List<Occasion> occasions, Lexicon lexicon) {
        List<Country> partners = partners(side, occasions);
        List<Series> series = lexicon.formulas().all().stream()
                .map(Formula::id)
                .map(id ->
                        Series.of(id, condition(side, partners, lexicon.topics().of(id)), occasions))
                .filter(one -> uses(one) >= FEWEST)
                .sorted(Comparator.comparingLong((Series one) -> -uses(one)).thenComparing(Series::formula))
                .limit(MOST)
                .toList();
        return new Register(side, series);
    }

    private static Condition condition(Country side, List<Country> partners, Set<String> topics) {
        return new Condition(side, partners, LEADERS, null, null, topics, null, null);
    }

    private static List<Country> partners(Country side, List<Occasion> occasions) {
        TreeSet<Country> partners = new TreeSet<>(Comparator.comparing(Country::code));
        occasions.forEach(occasion -> partners.addAll(occasion.meeting().countries()));
        partners.remove(side);
        return List.copyOf(partners);
    }

    private static long uses(Series series) {
        return series.opportunities().stream().filter(Opportunity::present).count();
    }
}

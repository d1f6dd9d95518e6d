package org.readout.measure.signal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.readout.measure.signal.BetaPrior.Counts;
import org.readout.model.BaseRate;
import org.readout.model.Country;
import org.readout.model.DocId;

/**
 * How often something was so in earlier cases, with all partners and with one.
 *
 * @param all cases of all partners
 * @param own those of the partner looked at
 * @param next probability that it is so the next time with that partner
 * @param documents of the cases
 */
record Share(Counts all, Counts own, double next, List<DocId> documents) {
    /**
     * @param cases earlier ones of all partners
     * @param partner whose next case is judged
     */
    static <T> Share of(
            Collection<T> cases,
            Country partner,
            Function<T, Country> partnerOf,
            Predicate<T> so,
            Function<T, List<DocId>> documents) {
        Map<Country, Counts> groups = new LinkedHashMap<>();
        Set<DocId> told = new LinkedHashSet<>();
        for (T one : cases) {
            groups.merge(partnerOf.apply(one), Counts.NONE.plus(so.test(one)), Counts::plus);
            told.addAll(documents.apply(one));
        }
        Counts own = groups.getOrDefault(partner, Counts.NONE);
        return new Share(
                groups.values().stream().reduce(Counts.NONE, Counts::plus),
                own,
                BetaPrior.of(groups.values()).next(own),
                List.copyOf(told));
    }

    /** @param words of what it is so in {@code k of n}, after these numbers */
    BaseRate base(double p, Country partner, String words) {
        String counts =
                all.k() + " of " + all.n() + " " + words + "; with " + partner + " " + own.k() + " of " + own.n();
        return all.n() == 0
                ? BaseRate.none(0, 0, List.of(), "nothing earlier to compare with: 0 " + words)
                : BaseRate.of(p, all.n(), all.k(), documents, counts + "; partners taken to resemble each other");
    }
}

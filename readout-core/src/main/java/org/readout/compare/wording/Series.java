package org.readout.compare.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Participant;

/**
 * The opportunities for a formula on one side, in order of time, and what was left out.
 *
 * @param formula identifier of the formula
 * @param side whose words are read
 * @param opportunities earliest first
 * @param leftOut meetings of the states and days asked for that are no opportunity, by reason
 */
public record Series(
        String formula, Country side, List<Opportunity> opportunities, Map<Reason, List<Occasion>> leftOut) {
    public Series {
        opportunities = List.copyOf(opportunities);
        leftOut = Map.copyOf(leftOut);
    }

    /** Every meeting held against a condition. A meeting with several of the partners counts once, with the first of them. */
    public static Series of(String formula, Condition condition, Collection<Occasion> occasions) {
        List<Opportunity> found = new ArrayList<>();
        Map<Reason, List<Occasion>> leftOut = new EnumMap<>(Reason.class);
        occasions.stream().sorted(Occasion.ORDER).forEach(occasion -> {
            Set<Country> there = occasion.meeting().countries();
            Optional<Country> partner =
                    condition.partners().stream().filter(there::contains).findFirst();
            Reason against = partner.flatMap(p -> condition.against(occasion, p, formula))
                    .orElse(partner.isEmpty() ? Reason.OTHER_STATES : null);
            LocalDate day = occasion.day();
            if (against == null && day != null) {
                List<Evidence> places = occasion.formulas(condition.side())
                        .filter(wording -> wording.formula().equals(formula))
                        .flatMap(wording -> wording.evidence().stream())
                        .toList();
                found.add(new Opportunity(occasion, partner.orElseThrow(), day, !places.isEmpty(), places));
            } else if (against != null && against != Reason.OTHER_STATES && against != Reason.OTHER_TIME) {
                leftOut.computeIfAbsent(against, reason -> new ArrayList<>()).add(occasion);
            }
        });
        return new Series(formula, condition.side(), found, leftOut);
    }

    /** Opportunities and uses by rank band of the side's highest principal, the highest band first; those of no known band left out. */
    public SortedMap<Integer, Counts> byLevel() {
        SortedMap<Integer, Counts> levels = new TreeMap<>();
        opportunities.forEach(one -> one.occasion()
                .highest(side)
                .flatMap(Participant::rank)
                .ifPresent(rank -> levels.merge(rank.band(), new Counts(1, one.present() ? 1 : 0), Counts::plus)));
        return levels;
    }

    /** How many of the last opportunities in a row lack the formula. */
    public int trailing() {
        int m = 0;
        while (m < opportunities.size()
                && !opportunities.get(opportunities.size() - 1 - m).present()) {
            m++;
        }
        return m;
    }

    /** All but the last {@code m} opportunities. */
    List<Opportunity> before(int m) {
        return opportunities.subList(0, opportunities.size() - m);
    }

    /** The last {@code m} opportunities. */
    public List<Opportunity> last(int m) {
        return opportunities.subList(opportunities.size() - m, opportunities.size());
    }

    public Optional<Opportunity> firstUse() {
        return opportunities.stream().filter(Opportunity::present).findFirst();
    }

    public Optional<Opportunity> lastUse() {
        return opportunities.stream().filter(Opportunity::present).reduce((earlier, later) -> later);
    }

    /** Uses that came back after at least {@code gap} opportunities in a row without the formula. */
    public List<Opportunity> restored(int gap) {
        List<Opportunity> restored = new ArrayList<>();
        int without = 0;
        boolean used = false;
        for (Opportunity one : opportunities) {
            if (one.present() && used && without >= gap) {
                restored.add(one);
            }
            used |= one.present();
            without = one.present() ? 0 : without + 1;
        }
        return restored;
    }
}

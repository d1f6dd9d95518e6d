package org.readout.measure.signal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.BaseRate;
import org.readout.model.Country;
import org.readout.model.DocId;

/**
 * How long two states did not meet at a level.
 *
 * @param earlier the visits before it, earliest first
 * @param first the first day covered
 * @param day the day it lasts to
 * @param others partners the rate was pooled over; absent if no rate is known
 * @param longer probability that a gap lasts at least as long, the gap itself not used; absent if no rate is known
 * @param early probability that as many meetings, put anywhere into all of the time, would end as early as these did
 */
record Gap(
        List<Encounter> earlier,
        LocalDate first,
        LocalDate day,
        @Nullable Integer others,
        @Nullable Double longer,
        double early) {
    /** The gap that ends, or is still open, on a day; empty if the record begins after it, or holds neither rate nor meeting. */
    static Optional<Gap> before(LocalDate day, Country partner, Level level, StateRecord record) {
        List<Encounter> earlier = record.visits(partner).before(day, level);
        LocalDate start = record.covered().first().orElse(day);
        if (!start.isBefore(day)) {
            return earlier.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Gap(earlier, earlier.get(0).day(), day, null, null, 1));
        }
        List<LocalDate> trend = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (Country other : record.partners()) {
            if (!other.equals(partner) && record.with(other).get(0).day().isBefore(day)) {
                List<LocalDate> days = record.visits(other).before(day, level.with(other, record.state())).stream()
                        .filter(Encounter::covered)
                        .map(Encounter::day)
                        .toList();
                trend.addAll(days);
                counts.add(days.size());
            }
        }
        Exposure exposure = new Exposure(start, day, record.covered(), trend);
        GammaPrior pooled =
                GammaPrior.of(counts.stream().mapToInt(Integer::intValue).toArray(), exposure.to(day));
        double beforeGap = earlier.isEmpty() ? 0 : exposure.to(last(earlier).day());
        int seen = (int) earlier.stream().filter(Encounter::covered).count();
        GammaPrior own = pooled.updated(seen, beforeGap);
        double gap = Math.max(0, exposure.to(day.minusDays(1)) - beforeGap);
        return Optional.of(new Gap(
                earlier,
                start,
                day,
                counts.size(),
                own.rate() > 0 ? own.none(gap) : null,
                early(seen, beforeGap, beforeGap + gap)));
    }

    /** The last of n points of a Poisson process, given that there are n: uniform order statistics, (t / T)ⁿ. */
    private static double early(int seen, double until, double all) {
        return seen == 0 || all <= 0 ? 1 : Math.pow(until / all, seen);
    }

    /**
     * The probability of so long a gap at the end of what is known; absent if no rate is known. A gap looked at on a given day, and not
     * because a meeting ended it, took its time from the meetings before it: a rate estimated from these alone is too high. Given
     * their number, they may lie anywhere; whichever of the two is the less surprised is right.
     */
    @Nullable
    Double open() {
        return longer == null ? null : Math.max(longer, early);
    }

    private static Encounter last(List<Encounter> earlier) {
        return earlier.get(earlier.size() - 1);
    }

    Optional<Encounter> previous() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(last(earlier));
    }

    /** From the meeting before, or from the first day covered. */
    long days() {
        return ChronoUnit.DAYS.between(previous().map(Encounter::day).orElse(first), day);
    }

    List<DocId> documents() {
        return earlier.stream().flatMap(one -> one.documents().stream()).toList();
    }

    static String words(long days) {
        return String.format(Locale.ROOT, "%,d day%s", days, days == 1 ? "" : "s");
    }

    /** What a probability under the rate was compared with; absent if no rate is known. */
    BaseRate base(@Nullable Double p) {
        int n = earlier.size();
        List<DocId> documents =
                earlier.stream().flatMap(one -> one.documents().stream()).toList();
        return p == null ? BaseRate.none(n, null, documents, words()) : BaseRate.of(p, n, null, documents, words());
    }

    private String words() {
        String own = earlier.size() + " earlier at this level since " + first;
        if (others == null) {
            return own + "; no source is complete before that day, so that it is not known how often they met";
        }
        return own
                + (others < GammaPrior.FEWEST
                        ? "; " + others + " other partners are too few to pool"
                        : "; rate pooled over " + others
                                + " other partners, days weighted by how often these were met");
    }
}

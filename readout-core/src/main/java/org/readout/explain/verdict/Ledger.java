package org.readout.explain.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Coverage;
import org.readout.model.Dyad;
import org.readout.model.Person;
import org.readout.model.Reading;
import org.readout.model.When;

/**
 * What a record holds on the claims of an analysis.
 *
 * @param meetings merged, of all states claimed, each with its accounts
 * @param terms who held which office, of all states whose offices are claimed
 * @param passages sentences that tell of happenings claimed, or of some like them
 * @param states the names of all states claimed
 * @param coverage of every source of texts
 * @param together whether any document names two people
 * @param course how two states stood, by the barometer
 */
public record Ledger(
        List<Told> meetings,
        List<Term> terms,
        List<Passage> passages,
        Map<Country, StateWords> states,
        List<Coverage> coverage,
        Together together,
        Course course) {
    public Ledger {
        meetings = List.copyOf(meetings);
        terms = List.copyOf(terms);
        passages = List.copyOf(passages);
        states = Map.copyOf(states);
        coverage = List.copyOf(coverage);
    }

    /** Asks the texts themselves, so that a meeting nobody coded does not look like one that never was. */
    @FunctionalInterface
    public interface Together {
        /** True if a document published from one day to another names both. */
        boolean named(Person one, Person other, LocalDate from, LocalDate to);
    }

    /** Reads the barometer, which takes a while: it is asked only where a claim needs it. */
    @FunctionalInterface
    public interface Course {
        /**
         * Readings of each month from the first of the record on, smoothed.
         *
         * @param to the last day asked for; absent for all
         */
        List<Reading> months(Dyad dyad, @Nullable LocalDate to);
    }

    /** The names of a state. */
    StateWords named(Country state) {
        return states.getOrDefault(state, StateWords.NONE);
    }

    /** True if nothing of a time is covered; of a time not given it is not known. */
    boolean outside(When when) {
        return when.known() && periods().noneMatch(period -> period.compatible(when));
    }

    /** True if a day is not before the first one any source covers. */
    boolean covers(@Nullable LocalDate day) {
        return day != null
                && coverage.stream()
                        .flatMap(source -> Stream.ofNullable(source.from()))
                        .anyMatch(from -> !from.isAfter(day));
    }

    /** True if a source holds everything its outlet published, all through a time. */
    boolean complete(When when) {
        return when.known()
                && coverage.stream().filter(Coverage::denominatorKnown).anyMatch(source -> holds(source, when));
    }

    private static boolean holds(Coverage source, When when) {
        return source.from() != null
                && source.to() != null
                && when.earliest() != null
                && when.latest() != null
                && !when.earliest().isBefore(source.from())
                && !when.latest().isAfter(source.to());
    }

    private Stream<When> periods() {
        return coverage.stream()
                .filter(source -> source.from() != null)
                .map(source -> Dates.between(source.from(), source.to()));
    }
}

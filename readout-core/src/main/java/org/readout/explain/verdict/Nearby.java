package org.readout.explain.verdict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Side;
import org.readout.model.When;

/** What the record has that is nearest to a meeting it does not have. */
final class Nearby {
    private static final int DAYS = 4;
    private static final int SHOWN = 2;

    private Nearby() {}

    /** Meetings of one of the two with the other's state on the days claimed, then the nearest of the two. */
    static List<Told> of(Assertion.Encounter claim, Ledger ledger) {
        return Stream.concat(aboutThen(claim, ledger).stream(), met(claim, ledger).stream())
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    /** The meetings of the two nearest to the days claimed. */
    static List<Told> met(Assertion.Encounter claim, Ledger ledger) {
        return EncounterJudge.matching(claim, ledger).stream()
                .filter(told -> told.meeting().date().known())
                .sorted(Comparator.comparingLong((Told told) -> distance(claim.date(), told))
                        .thenComparing(Told.BY_DAY))
                .limit(SHOWN)
                .toList();
    }

    private static List<Told> aboutThen(Assertion.Encounter claim, Ledger ledger) {
        When days = Dates.widened(claim.date(), DAYS, DAYS);
        return ledger.meetings().stream()
                .filter(told ->
                        told.meeting().counts() && told.meeting().countries().containsAll(claim.states()))
                .filter(told -> days.known() && days.compatible(told.meeting().date()))
                .filter(told -> claim.sides().stream().anyMatch(side -> shares(told, side)))
                .sorted(Told.BY_DAY)
                .limit(SHOWN)
                .toList();
    }

    private static boolean shares(Told told, Side side) {
        return Parties.named(side) && Parties.in(told.meeting(), side);
    }

    private static long distance(When claimed, Told told) {
        LocalDate day = claimed.earliest() == null ? claimed.latest() : claimed.earliest();
        LocalDate other = told.meeting().date().earliest();
        return day == null || other == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(day, other));
    }

    static String words(List<Told> nearest) {
        return nearest.isEmpty()
                ? ""
                : "; nearest: " + nearest.stream().map(Told::words).collect(Collectors.joining("; "));
    }
}

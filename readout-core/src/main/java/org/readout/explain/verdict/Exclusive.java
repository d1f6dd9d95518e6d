package org.readout.explain.verdict;

import java.time.LocalDate;
import java.util.List;
import org.readout.model.Basis;
import org.readout.model.Person;
import org.readout.model.When;

/**
 * Whether the record excludes that two met when it is claimed they did: it covers the days claimed whole, it tells of every meeting of
 * one of the two, who leads a state, and it has one meeting of theirs in the year around, on other days. A date the text does not state
 * excludes nothing.
 */
final class Exclusive {
    private static final int YEAR = 365;
    /** Days at one place: talks, a welcome and a dinner are one encounter. */
    private static final int STAY = 7;
    /** A text of the day after tells of the day. */
    private static final int REPORTED = 2;

    private Exclusive() {}

    /** The one encounter on other days; empty if the claim is not excluded. */
    static List<Told> otherwise(Assertion.Encounter claim, Ledger ledger) {
        When date = claim.date();
        boolean possible = date.known()
                && claim.sides().size() == 2
                && Parties.named(claim.sides())
                && (date.basis() != Basis.INFERRED || claim.otherwise() != null)
                && ledger.complete(date);
        if (!possible) {
            return List.of();
        }
        List<Told> around = EncounterJudge.matching(claim, ledger).stream()
                .filter(told -> told.meeting().counts())
                .filter(told -> told.meeting().date().known())
                .filter(told -> Dates.widened(date, YEAR, YEAR)
                        .compatible(told.meeting().date()))
                .toList();
        boolean excluded = !around.isEmpty()
                && around.stream().allMatch(told -> told.meeting().leaderLevel())
                && one(around)
                && !together(claim, around.get(0).meeting().date(), ledger);
        return excluded ? around : List.of();
    }

    private static boolean one(List<Told> byDay) {
        LocalDate first = byDay.get(0).meeting().date().earliest();
        LocalDate last = byDay.get(byDay.size() - 1).meeting().date().latest();
        return first != null && last != null && !last.isAfter(first.plusDays(STAY));
    }

    /** Texts of the days claimed, without those that tell of the meeting there is. */
    private static boolean together(Assertion.Encounter claim, When met, Ledger ledger) {
        LocalDate from = claim.date().earliest();
        LocalDate to = claim.date().latest();
        LocalDate first = met.earliest();
        LocalDate last = met.latest();
        if (from == null || to == null || first == null || last == null) {
            return true;
        }
        LocalDate begin = last.isBefore(from) ? later(from, last.plusDays(REPORTED + 1)) : from;
        LocalDate end = first.isAfter(to) ? earlier(to.plusDays(REPORTED), first.minusDays(1)) : to.plusDays(REPORTED);
        Person one = Parties.people(claim.sides().get(0)).get(0);
        Person other = Parties.people(claim.sides().get(1)).get(0);
        return !end.isBefore(begin) && ledger.together().named(one, other, begin, end);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

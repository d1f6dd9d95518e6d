package org.readout.explain.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Evidence;
import org.readout.model.Verdict;

/**
 * Whether two things were on one day: the record must tell of both. It contradicts only two meetings it is sure of, each on days of its
 * own: when something else happened is known by the day it was told, which may be later.
 */
final class SameDayJudge {
    /** News of a day is told within days. */
    private static final int REPORTED = 1;

    private final Sure sure;

    SameDayJudge(Sure sure) {
        this.sure = sure;
    }

    /** Where the record tells of a thing, and on what days. */
    private record Known(Set<LocalDate> days, List<Evidence> evidence, boolean sure) {
        String words() {
            return days.stream().map(LocalDate::toString).limit(2).collect(Collectors.joining(", "));
        }
    }

    Verdict judge(Assertion.SameDay claim, Ledger ledger) {
        Answer answer = new Answer(claim, "on one day: " + words(claim.one()) + "; " + words(claim.other()));
        Known one = known(claim.one(), ledger);
        Known other = known(claim.other(), ledger);
        if (one.days().isEmpty() || other.days().isEmpty()) {
            return answer.notInRecord(
                    evidence(one, other),
                    one.days().isEmpty() && other.days().isEmpty()
                            ? "the record tells of neither then"
                            : "the record tells of one of the two only",
                    "That a record is silent proves nothing: a source tells what it chooses to.");
        }
        String says = "the record has the first on " + one.words() + ", the other on " + other.words();
        long apart = apart(one.days(), other.days());
        if (apart == 0) {
            return answer.supported(evidence(one, other), says, "");
        }
        return one.sure() && other.sure()
                ? answer.contradicted(evidence(one, other), says, "")
                : apart <= REPORTED
                        ? answer.suggestive(evidence(one, other), says, "News of a day may be told the day after.")
                        : answer.notInRecord(evidence(one, other), says, "When it was told is not when it was.");
    }

    private static long apart(Set<LocalDate> one, Set<LocalDate> other) {
        return one.stream()
                .flatMap(day -> other.stream().map(that -> Math.abs(day.toEpochDay() - that.toEpochDay())))
                .min(Long::compare)
                .orElse(Long.MAX_VALUE);
    }

    private static String words(Assertion part) {
        return part instanceof Assertion.Encounter met
                ? EncounterJudge.asserted(met)
                : part instanceof Assertion.Happened happened
                        ? happened.happening().name() + ", " + Dates.words(happened.date())
                        : part.kind();
    }

    private Known known(Assertion part, Ledger ledger) {
        return part instanceof Assertion.Encounter met
                ? met(met, ledger)
                : part instanceof Assertion.Happened happened
                        ? happened(happened, ledger)
                        : new Known(Set.of(), List.of(), false);
    }

    private Known met(Assertion.Encounter claim, Ledger ledger) {
        List<Told> found = EncounterJudge.matching(claim, ledger).stream()
                .filter(told -> EncounterJudge.fits(claim.date(), told.meeting().date()))
                .filter(sure::of)
                .toList();
        return new Known(
                found.stream()
                        .flatMap(told -> Stream.ofNullable(told.meeting().date().earliest()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                found.stream()
                        .flatMap(told -> told.evidence().stream().limit(1))
                        .toList(),
                true);
    }

    private static Known happened(Assertion.Happened claim, Ledger ledger) {
        List<Passage> then = HappenedJudge.then(claim, ledger);
        return new Known(
                then.stream().map(Passage::day).collect(Collectors.toCollection(TreeSet::new)),
                then.stream().map(Passage::sentence).limit(2).toList(),
                false);
    }

    private static List<Evidence> evidence(Known one, Known other) {
        return Stream.concat(
                        one.evidence().stream().limit(2),
                        other.evidence().stream().limit(2))
                .toList();
    }
}

package org.readout.explain.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Evidence;
import org.readout.model.Verdict;
import org.readout.model.When;

/** Whether something of a known kind happened: a sentence of the record that tells of it, of these states, at that time. */
final class HappenedJudge {
    /** News of a day is told within days. */
    private static final int REPORTED = 3;

    private static final int SHOWN = 2;
    /** What is told once only may be told in passing. */
    private static final int SEVERAL = 2;

    private static final int ONE_TIME = 30;
    private static final String BY_WORDS = "Found by its words in one sentence with the states; read it.";

    Verdict judge(Assertion.Happened claim, Ledger ledger) {
        String states = claim.among().stream()
                .map(country -> country.code())
                .sorted()
                .collect(Collectors.joining(", "));
        Answer answer = new Answer(
                claim, claim.happening().name() + ", " + states + ", " + Dates.words(claim.date()));
        if (ledger.outside(claim.date())) {
            return answer.outside();
        }
        When days = Dates.widened(claim.date(), 0, REPORTED);
        List<Passage> told = of(claim, Set.of(claim.happening().id()), ledger);
        List<Passage> then = lastFirst(
                claim, told.stream().filter(one -> Dates.within(days, one.day())).toList());
        if (!then.isEmpty()) {
            return answer.supported(evidence(then), "told on " + days(then), BY_WORDS);
        }
        if (claim.happening().once() && ledger.complete(claim.date()) && oneTime(told)) {
            return answer.contradicted(
                    evidence(told), "told of " + days(told) + " and not then", "Such a thing happens once. " + BY_WORDS);
        }
        return missing(claim, ledger, days, answer);
    }

    private static Verdict missing(Assertion.Happened claim, Ledger ledger, When days, Answer answer) {
        List<Passage> alike = of(claim, Set.copyOf(claim.happening().alike()), ledger).stream()
                .filter(one -> Dates.within(days, one.day()))
                .toList();
        return alike.isEmpty()
                ? answer.notInRecord(List.of(), "the record does not tell of it then", BY_WORDS)
                : answer.notInRecord(
                        evidence(alike),
                        "the record does not tell of it then; it tells of something like it on " + days(alike),
                        BY_WORDS);
    }

    private static List<Passage> of(Assertion.Happened claim, Set<String> happenings, Ledger ledger) {
        long needed = claim.happening().pair() ? Math.min(2, claim.among().size()) : 1;
        return ledger.passages().stream()
                .filter(one -> happenings.contains(one.happening()))
                .filter(one -> one.states().stream().filter(claim.among()::contains).count() >= needed)
                .sorted(Comparator.comparing(Passage::day).thenComparing(Passage::sentence))
                .toList();
    }

    /** Of what is claimed for no time, what was told last before the analysis. */
    private static List<Passage> lastFirst(Assertion.Happened claim, List<Passage> byDay) {
        List<Passage> ordered = new ArrayList<>(byDay);
        if (!claim.date().known()) {
            Collections.reverse(ordered);
        }
        return ordered;
    }

    private static boolean oneTime(List<Passage> told) {
        if (told.size() < SEVERAL) {
            return false;
        }
        LocalDate first = told.get(0).day();
        return !told.get(told.size() - 1).day().isAfter(first.plusDays(ONE_TIME));
    }

    private static List<Evidence> evidence(List<Passage> told) {
        return told.stream().limit(SHOWN).map(Passage::sentence).toList();
    }

    private static String days(List<Passage> told) {
        return told.stream()
                .map(one -> one.day().toString())
                .distinct()
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
    }
}

package org.readout.explain.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Country;
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
    private static final String LISTED = "Known from an imported list; no text of this record tells of it.";
    private static final String BY_WORDS = "Found by its words in one sentence with the states; read it.";

    private final Ordinals ordinals;

    HappenedJudge(Ordinals ordinals) {
        this.ordinals = ordinals;
    }

    Verdict judge(Assertion.Happened claim, Ledger ledger) {
        String states = claim.among().stream().map(Country::code).sorted().collect(Collectors.joining(", "));
        Answer answer = new Answer(claim, claim.happening().name() + ", " + states + ", " + Dates.words(claim.date()));
        if (ledger.outside(claim.date())) {
            return answer.outside();
        }
        List<Passage> told = of(claim, claim.happening().id(), ledger);
        List<Passage> then = then(claim, ledger);
        List<Passage> counted = ordinals.counted(claim, told);
        if (ordinals.before(claim, counted)) {
            return answer.contradicted(evidence(counted), "told of " + days(counted) + " already", BY_WORDS);
        }
        if (!then.isEmpty()) {
            boolean outside = then.stream().allMatch(Passage::imported);
            return answer.supported(evidence(then), "told on " + days(then), outside ? LISTED : BY_WORDS);
        }
        if (claim.happening().once() && ledger.complete(claim.date()) && oneTime(told)) {
            return answer.contradicted(
                    evidence(told),
                    "told of " + days(told) + " and not then",
                    "Such a thing happens once. " + BY_WORDS);
        }
        return missing(claim, ledger, reported(claim), answer);
    }

    private static When reported(Assertion.Happened claim) {
        return Dates.widened(claim.date(), 0, REPORTED);
    }

    /** Where the record tells of it at the time claimed. */
    static List<Passage> then(Assertion.Happened claim, Ledger ledger) {
        When days = reported(claim);
        return ordered(
                claim,
                of(claim, claim.happening().id(), ledger).stream()
                        .filter(one -> Dates.within(days, one.day()))
                        .toList());
    }

    /** The first of each kind it may be taken for, in the order of the table. */
    private static Verdict missing(Assertion.Happened claim, Ledger ledger, When days, Answer answer) {
        List<Passage> alike = claim.happening().alike().stream()
                .flatMap(id -> of(claim, id, ledger).stream()
                        .filter(one -> Dates.within(days, one.day()))
                        .limit(1))
                .toList();
        return alike.isEmpty()
                ? answer.notInRecord(List.of(), "the record does not tell of it then", BY_WORDS)
                : answer.notInRecord(
                        evidence(alike),
                        "the record does not tell of it then; it tells of something like it: "
                                + alike.stream()
                                        .limit(SHOWN)
                                        .map(one -> one.happening() + " on " + one.day())
                                        .collect(Collectors.joining(", ")),
                        BY_WORDS);
    }

    private static List<Passage> of(Assertion.Happened claim, String happening, Ledger ledger) {
        Set<Country> wanted = claim.parties();
        long needed = claim.happening().pair() ? Math.min(2, wanted.size()) : 1;
        return ledger.passages().stream()
                .filter(one -> one.happening().equals(happening))
                .filter(one -> wanted.stream()
                                .filter(state -> one.names(state, ledger.named(state)))
                                .count()
                        >= needed)
                .sorted(Comparator.comparing(Passage::day).thenComparing(Passage::sentence))
                .toList();
    }

    /** Of what may happen again and is claimed for no time, what was told last before the analysis. */
    private static List<Passage> ordered(Assertion.Happened claim, List<Passage> byDay) {
        List<Passage> ordered = new ArrayList<>(byDay);
        if (!claim.date().known() && !claim.happening().once()) {
            Collections.reverse(ordered);
        }
        return ordered;
    }

    private static boolean oneTime(List<Passage> told) {
        return told.size() >= SEVERAL
                && !told.get(told.size() - 1).day().isAfter(told.get(0).day().plusDays(ONE_TIME));
    }

    private static List<Evidence> evidence(List<Passage> told) {
        return told.stream().limit(SHOWN).map(Passage::sentence).toList();
    }

    private static String days(List<Passage> told) {
        return told.stream()
                .map(Passage::day)
                .map(LocalDate::toString)
                .distinct()
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
    }
}

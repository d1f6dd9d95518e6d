package org.readout.explain.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.model.Contact;
import org.readout.model.Evidence;
import org.readout.model.Precision;
import org.readout.model.Verdict;
import org.readout.model.When;

/**
 * Whether sides were in touch on a day. That the record has no such meeting proves nothing. A day is contradicted where the two are
 * known to have met once about that time, on another day, and no text of the days claimed names them together; a meeting said not to
 * have been, where the record has it.
 */
final class EncounterJudge {
    /** A day claimed and a day reported differ by one where clocks do. */
    private static final int CLOCKS = 1;

    private static final String ONE_DAY = "The day told of may be that of another clock.";
    private static final String SILENT = "That a record is silent proves nothing: a source tells what it chooses to.";

    private final Sure sure;
    private final Whereabouts whereabouts;

    EncounterJudge(Sure sure, Whereabouts whereabouts) {
        this.sure = sure;
        this.whereabouts = whereabouts;
    }

    Verdict judge(Assertion.Encounter claim, Ledger ledger) {
        Answer answer = new Answer(claim, asserted(claim));
        if (ledger.outside(claim.date())) {
            return answer.outside();
        }
        List<Told> found = matching(claim, ledger).stream()
                .filter(told -> fits(claim.date(), told.meeting().date()))
                .toList();
        if (claim.held()) {
            List<Told> there = found.stream()
                    .filter(told -> !whereabouts.elsewhere(claim, told.meeting()))
                    .toList();
            return there.isEmpty() ? notThere(claim, found, ledger, answer) : held(claim, there, answer);
        }
        return denied(claim, ledger, found, answer);
    }

    static String asserted(Assertion.Encounter claim) {
        String verb = claim.held() ? "" : "no ";
        String what =
                switch (claim.contact()) {
                    case IN_PERSON -> "meeting";
                    case REMOTE -> "call";
                    case WRITTEN -> "letter";
                    case PRESENCE -> "presence";
                    case TRAVEL -> "visit";
                };
        return verb + what + " " + Parties.words(claim.sides()) + ", " + Dates.words(claim.date());
    }

    /** Meetings of the record that brought the sides together in a way that would bear out the claim, by day. */
    static List<Told> matching(Assertion.Encounter claim, Ledger ledger) {
        return ledger.meetings().stream()
                .filter(told -> told.meeting().status().counts())
                .filter(told -> Parties.in(told.meeting(), claim.sides()))
                .filter(told -> Touch.bearsOut(claim, told.meeting()))
                .sorted(Told.BY_DAY)
                .toList();
    }

    /** True if a recorded date may be the one claimed. */
    static boolean fits(When claimed, When recorded) {
        if (!recorded.known()) {
            return false;
        }
        return claimed.precision() == Precision.DAY
                ? Dates.widened(claimed, CLOCKS, CLOCKS).compatible(recorded)
                : claimed.compatible(recorded);
    }

    private static Verdict held(Assertion.Encounter claim, List<Told> found, Answer answer) {
        List<Told> best = found.stream()
                .sorted(Comparator.comparing((Told told) -> !told.meeting().counts())
                        .thenComparing(
                                told -> !claim.date().compatible(told.meeting().date())))
                .limit(2)
                .toList();
        boolean exact = claim.date().compatible(best.get(0).meeting().date());
        return answer.supported(evidence(best), "the record has " + best.get(0).words(), exact ? "" : ONE_DAY);
    }

    /** Those named met then, and not there; that somebody travelled, a meeting elsewhere does not tell. */
    private Verdict notThere(Assertion.Encounter claim, List<Told> found, Ledger ledger, Answer answer) {
        return found.isEmpty() || claim.contact() == Contact.TRAVEL
                ? missing(claim, ledger, answer)
                : answer.suggestive(
                        evidence(found.subList(0, 1)),
                        "the record has " + found.get(0).words() + ", and places it elsewhere",
                        "");
    }

    private Verdict denied(Assertion.Encounter claim, Ledger ledger, List<Told> found, Answer answer) {
        List<Told> met = found.stream().filter(sure::of).toList();
        if (!met.isEmpty() && Parties.named(claim.sides()) && claim.date().known()) {
            return answer.contradicted(
                    evidence(met.subList(0, 1)), "the record has " + met.get(0).words(), "");
        }
        List<Told> nearest = Nearby.met(claim, ledger);
        return ledger.complete(claim.date())
                ? answer.suggestive(
                        evidence(nearest),
                        "the record has no such meeting then" + Nearby.words(nearest),
                        "It fits the claim and does not prove it. " + SILENT)
                : answer.notInRecord(
                        evidence(nearest), "the record has no such meeting" + Nearby.words(nearest), SILENT);
    }

    private Verdict missing(Assertion.Encounter claim, Ledger ledger, Answer answer) {
        List<Told> once = Exclusive.otherwise(claim, ledger);
        if (once.stream().anyMatch(sure::of)) {
            return answer.contradicted(
                    evidence(once.subList(0, 1)),
                    "the record has the two meet once about that time, "
                            + once.get(0).words(),
                    "No text of the days claimed names them together.");
        }
        List<Told> nearest = Nearby.of(claim, ledger);
        return answer.notInRecord(
                evidence(nearest), "the record has no such meeting then" + Nearby.words(nearest), SILENT);
    }

    private static List<Evidence> evidence(List<Told> told) {
        List<Evidence> evidence = new ArrayList<>();
        told.forEach(one -> evidence.addAll(one.evidence()));
        return evidence.stream().distinct().collect(Collectors.toList());
    }
}

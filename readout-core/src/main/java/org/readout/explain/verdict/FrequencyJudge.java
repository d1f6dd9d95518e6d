package org.readout.explain.verdict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Verdict;

/** Whether leaders met seldom or often, by the meetings at their level a year. */
final class FrequencyJudge {
    /** Leaders of two states with nothing to avoid meet about once a year. */
    private static final double SELDOM = 1;

    private static final double OFTEN = 1.3;
    /** No reader would call it seldom. */
    private static final double PLENTY = 3;

    private static final double YEAR = 365.25;
    private static final int STAY = 7;
    private static final int SHOWN = 6;
    private static final String LEVEL =
            "Counted at the level of leaders: one who leads a state with a counterpart of band 3 or higher, a stay once.";

    Verdict judge(Assertion.Frequency claim, Ledger ledger) {
        Answer answer = new Answer(
                claim,
                (claim.rare() ? "few" : "many") + " meetings of leaders, " + claim.dyad() + ", "
                        + Dates.words(claim.span()));
        if (ledger.outside(claim.span())) {
            return answer.outside();
        }
        List<Told> met = encounters(claim, ledger);
        double rate = met.size() / years(claim);
        List<Evidence> evidence = met.stream()
                .limit(SHOWN)
                .map(told -> told.meeting().mentions().get(0))
                .toList();
        String says = String.format(
                Locale.ROOT,
                "the record has %d such meetings, %.1f a year%s",
                met.size(),
                rate,
                met.isEmpty() ? "" : ": " + days(met));
        String caveat = LEVEL + (ledger.complete(claim.span()) ? "" : " What else was held is not known.");
        if (claim.rare()) {
            return rare(answer, rate, evidence, says, caveat, ledger.complete(claim.span()));
        }
        return rate >= OFTEN ? answer.supported(evidence, says, caveat) : answer.suggestive(evidence, says, caveat);
    }

    private static Verdict rare(
            Answer answer, double rate, List<Evidence> evidence, String says, String caveat, boolean complete) {
        if (rate >= PLENTY) {
            return answer.contradicted(evidence, says, caveat);
        }
        return rate <= SELDOM && complete && !evidence.isEmpty()
                ? answer.supported(evidence, says, caveat)
                : answer.suggestive(evidence, says, caveat);
    }

    private static String days(List<Told> met) {
        return met.stream().map(told -> Dates.words(told.meeting().date())).collect(Collectors.joining(", "));
    }

    private static double years(Assertion.Frequency claim) {
        LocalDate from = claim.span().earliest();
        LocalDate to = claim.span().latest();
        return from == null || to == null ? 1 : Math.max(1, ChronoUnit.DAYS.between(from, to) / YEAR);
    }

    /** Meetings at the level of leaders, by day, several of one stay once. */
    private static List<Told> encounters(Assertion.Frequency claim, Ledger ledger) {
        List<Told> once = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (Told told : ledger.meetings().stream().sorted(Told.BY_DAY).toList()) {
            LocalDate day = told.meeting().date().earliest();
            if (day != null && counts(claim, told.meeting(), day)) {
                if (last.equals(LocalDate.MIN) || ChronoUnit.DAYS.between(last, day) > STAY) {
                    once.add(told);
                }
                last = day;
            }
        }
        return once;
    }

    private static boolean counts(Assertion.Frequency claim, Meeting meeting, LocalDate day) {
        return meeting.counts()
                && meeting.leaderLevel()
                && meeting.sides().size() == 2
                && meeting.between(claim.dyad())
                && Dates.within(claim.span(), day);
    }
}

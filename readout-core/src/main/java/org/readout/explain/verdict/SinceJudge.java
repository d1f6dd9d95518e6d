package org.readout.explain.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.model.Contact;
import org.readout.model.Meeting;
import org.readout.model.Verdict;
import org.readout.model.When;

/** Whether no such meeting was held between two days. */
final class SinceJudge {
    private static final int LEADER_LEVEL_GUEST = 3;
    /** Talks, a welcome and a dinner on the days around are one stay. */
    private static final int STAY = 7;

    private static final String IN_RECORD = "None in this record; what it leaves out is not known.";

    private final Sure sure;

    SinceJudge(Sure sure) {
        this.sure = sure;
    }

    Verdict judge(Assertion.Since claim, Ledger ledger) {
        Answer answer = new Answer(
                claim,
                "no " + (claim.contact() == Contact.TRAVEL ? "visit " : "meeting ") + Parties.words(claim.sides())
                        + " between " + Dates.words(claim.after()) + " and " + Dates.words(claim.before()));
        if (ledger.outside(claim.before()) || ledger.outside(claim.after())) {
            return answer.outside();
        }
        List<Told> between = met(claim, ledger).stream()
                .filter(told -> strictlyBetween(claim, told.meeting().date()))
                .toList();
        List<Told> certain = between.stream().filter(sure::of).toList();
        if (!certain.isEmpty()) {
            return found(claim, certain, answer);
        }
        return between.isEmpty() ? none(claim, ledger, answer) : unsure(between, answer);
    }

    private static Verdict unsure(List<Told> between, Answer answer) {
        Told one = between.get(0);
        return answer.suggestive(
                one.evidence(),
                "the record may have one in between, " + one.words(),
                "It may tell of a plan; read it.");
    }

    private static Verdict found(Assertion.Since claim, List<Told> between, Answer answer) {
        Told first = between.get(between.size() - 1);
        String says = "the record has " + first.words() + " in between";
        return claim.contact() == Contact.IN_PERSON
                ? answer.contradicted(first.evidence(), says, "")
                : answer.suggestive(
                        first.evidence(), says, "Whether that was a visit of the kind claimed is not told.");
    }

    /** Borne out where the day it counts from is covered; "the first ever" would need all the years before. */
    private static Verdict none(Assertion.Since claim, Ledger ledger, Answer answer) {
        Optional<Told> last = met(claim, ledger).stream()
                .filter(told -> !claim.before().compatible(told.meeting().date())
                        || claim.after().known()
                                && claim.after().compatible(told.meeting().date()))
                .filter(told -> !later(told.meeting().date(), claim.before()))
                .reduce((one, other) -> other);
        List<Told> bounds = met(claim, ledger).stream()
                .filter(told -> claim.before().known()
                        && claim.before().compatible(told.meeting().date()))
                .toList();
        Told shown = last.or(() -> bounds.stream().findFirst()).orElse(null);
        if (shown == null) {
            return answer.notInRecord(List.of(), "the record has no such meeting", IN_RECORD);
        }
        String says = "the record has none in between; the last before: " + shown.words();
        boolean covered = claim.after().known() && fits(claim, last) && ledger.complete(between(claim));
        return covered
                ? answer.supported(shown.evidence(), says, IN_RECORD)
                : answer.suggestive(shown.evidence(), says, IN_RECORD);
    }

    /** "The last one was in May": it must be the one the record has last. A year since which there was none need hold none. */
    private static boolean fits(Assertion.Since claim, Optional<Told> last) {
        return last.filter(told -> !claim.dated()
                        || claim.after().compatible(told.meeting().date()))
                .isPresent();
    }

    private static When between(Assertion.Since claim) {
        LocalDate from = claim.after().latest();
        LocalDate to = claim.before().earliest() == null
                ? claim.before().latest()
                : claim.before().earliest();
        return from == null || to == null || to.isBefore(from) ? When.UNKNOWN : Dates.between(from, to);
    }

    /** Meetings of these sides; where one side is a state alone, with somebody of band 3 or higher of it. */
    private static List<Told> met(Assertion.Since claim, Ledger ledger) {
        return ledger.meetings().stream()
                .filter(told -> told.meeting().counts() && told.meeting().date().known())
                .filter(told -> Parties.in(told.meeting(), claim.sides()))
                .filter(told -> Parties.named(claim.sides()) || high(told.meeting()))
                .sorted(Told.BY_DAY)
                .toList();
    }

    private static boolean high(Meeting meeting) {
        return meeting.level().filter(band -> band <= LEADER_LEVEL_GUEST).isPresent();
    }

    private static boolean strictlyBetween(Assertion.Since claim, When date) {
        LocalDate after = claim.after().latest();
        LocalDate before = claim.before().earliest() == null
                ? claim.before().latest()
                : claim.before().earliest();
        LocalDate day = date.earliest();
        LocalDate end = date.latest();
        return day != null
                && end != null
                && (after == null || day.isAfter(after.plusDays(STAY)))
                && before != null
                && end.isBefore(before.minusDays(STAY));
    }

    private static boolean later(When date, When other) {
        return date.earliest() != null
                && other.latest() != null
                && date.earliest().isAfter(other.latest());
    }
}

package org.readout.explain.verdict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.model.Evidence;
import org.readout.model.Presence;
import org.readout.model.Verdict;

/**
 * Whether a set phrase stands in a side's words at a meeting. An absence is at most suggestive: the account kept is one outlet's, and
 * what was said may be more than what was told.
 */
final class PhraseJudge {
    private static final String ONE_ACCOUNT =
            "By the accounts kept; an absence proves little: see 'readout wording' for how often it is said.";

    Verdict judge(Assertion.Phrase claim, Ledger ledger) {
        Answer answer = new Answer(
                claim,
                "'" + claim.formula() + "' " + (claim.present() ? "said" : "not said")
                        + (claim.side() == null ? "" : " by " + claim.side()) + " at "
                        + EncounterJudge.asserted(claim.at()));
        if (ledger.outside(claim.at().date())) {
            return answer.outside();
        }
        Optional<Told> met = EncounterJudge.matching(claim.at(), ledger).stream()
                .filter(told ->
                        EncounterJudge.fits(claim.at().date(), told.meeting().date()))
                .filter(told -> !told.readouts().isEmpty())
                .min(Comparator.comparing(told -> told.presence(claim.formula(), claim.side())));
        return met.map(told -> at(claim, told, answer)).orElseGet(() -> elsewhere(claim, ledger, answer));
    }

    private static Verdict at(Assertion.Phrase claim, Told told, Answer answer) {
        Presence presence = told.presence(claim.formula(), claim.side());
        String day = Dates.words(told.meeting().date());
        return switch (presence) {
            case PRESENT -> {
                List<Evidence> places = told.places(claim.formula(), claim.side());
                String says = "it stands in the account of " + day;
                yield claim.present() ? answer.supported(places, says, "") : answer.contradicted(places, says, "");
            }
            case ABSENT -> answer.suggestive(told.evidence(), "it is not in the account of " + day, ONE_ACCOUNT);
            case NOT_MENTIONED, UNKNOWN ->
                answer.notInRecord(told.evidence(), "the words said on " + day + " are not told", ONE_ACCOUNT);
        };
    }

    /** The meeting claimed is not there: the last one of the same side with that state for whose account it would be true is shown. */
    private static Verdict elsewhere(Assertion.Phrase claim, Ledger ledger, Answer answer) {
        Presence wanted = claim.present() ? Presence.PRESENT : Presence.ABSENT;
        Optional<Told> like = ledger.meetings().stream()
                .filter(told -> told.meeting().counts() && told.meeting().leaderLevel())
                .filter(told ->
                        told.meeting().countries().containsAll(claim.at().states()))
                .filter(told -> claim.at().sides().stream()
                        .filter(Parties::named)
                        .allMatch(side -> Parties.in(told.meeting(), side)))
                .filter(told -> told.presence(claim.formula(), claim.side()) == wanted)
                .min(Comparator.comparingLong(told -> away(claim, told)));
        String none = "the record has no account of that meeting";
        if (like.isEmpty()) {
            return answer.notInRecord(List.of(), none, ONE_ACCOUNT);
        }
        Told told = like.get();
        return answer.suggestive(
                told.evidence(),
                none + "; it would be true of that of " + told.words(),
                "The analysis may mean that one. " + ONE_ACCOUNT);
    }

    private static long away(Assertion.Phrase claim, Told told) {
        LocalDate day = claim.at().date().latest();
        LocalDate met = told.meeting().date().earliest();
        return day == null || met == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(day, met));
    }
}

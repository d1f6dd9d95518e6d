package org.readout.explain.verdict;

import java.util.List;
import org.readout.lexicon.Posts;
import org.readout.model.Verdict;

/** Judges assertions, each kind by its own rules. Immutable and safe to share. */
public final class Judges {
    private final EncounterJudge encounters;
    private final HoldingJudge offices;
    private final FrequencyJudge frequencies = new FrequencyJudge();
    private final SinceJudge since;
    private final PhraseJudge phrases = new PhraseJudge();
    private final HappenedJudge happened = new HappenedJudge();

    /**
     * @param posts which titles are one office, and which exclude each other
     * @param cues by which a plan is known
     */
    public Judges(Posts posts, Cues cues) {
        Sure sure = new Sure(cues);
        this.encounters = new EncounterJudge(sure);
        this.since = new SinceJudge(sure);
        this.offices = new HoldingJudge(posts);
    }

    /** A verdict on each, in the order given. */
    public List<Verdict> judge(List<Assertion> claims, Ledger ledger) {
        return claims.stream().map(claim -> judge(claim, ledger)).toList();
    }

    private Verdict judge(Assertion claim, Ledger ledger) {
        if (claim instanceof Assertion.Encounter one) {
            return encounters.judge(one, ledger);
        }
        if (claim instanceof Assertion.Holding one) {
            return offices.judge(one, ledger);
        }
        if (claim instanceof Assertion.Frequency one) {
            return frequencies.judge(one, ledger);
        }
        if (claim instanceof Assertion.Since one) {
            return since.judge(one, ledger);
        }
        if (claim instanceof Assertion.Phrase one) {
            return phrases.judge(one, ledger);
        }
        if (claim instanceof Assertion.Happened one) {
            return happened.judge(one, ledger);
        }
        return extreme((Assertion.Extreme) claim, ledger);
    }

    /** What is best or worst over years is a reading, not a passage: the barometer says it, dyad by dyad. */
    private static Verdict extreme(Assertion.Extreme claim, Ledger ledger) {
        Answer answer = new Answer(claim, "nothing like it since " + Dates.words(claim.since()));
        return !ledger.covers(claim.since().earliest())
                ? answer.outside()
                : answer.notInRecord(
                        List.of(),
                        "no passage settles a comparison over years",
                        "'readout reading A B --from' shows how two states stood month by month.");
    }
}

package org.readout.explain.verdict;

import java.util.List;
import org.readout.lexicon.Places;
import org.readout.lexicon.Posts;
import org.readout.model.Verdict;

/** Judges assertions, each kind by its own rules. Immutable and safe to share. */
public final class Judges {
    private final EncounterJudge encounters;
    private final HoldingJudge offices;
    private final FrequencyJudge frequencies = new FrequencyJudge();
    private final SinceJudge since;
    private final PhraseJudge phrases = new PhraseJudge();
    private final HappenedJudge happened;
    private final SameDayJudge sameDay;
    private final ExtremeJudge extremes = new ExtremeJudge();

    /**
     * @param places in which state a city or a hall lies
     * @param posts which titles are one office, and which exclude each other
     * @param cues by which a plan is known
     */
    public Judges(Posts posts, Places places, Cues cues) {
        Sure sure = new Sure(cues);
        this.encounters = new EncounterJudge(sure, new Whereabouts(places));
        this.since = new SinceJudge(sure);
        this.offices = new HoldingJudge(posts);
        this.happened = new HappenedJudge(new Ordinals(cues));
        this.sameDay = new SameDayJudge(sure);
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
        if (claim instanceof Assertion.SameDay one) {
            return sameDay.judge(one, ledger);
        }
        return extremes.judge((Assertion.Extreme) claim, ledger);
    }
}

package org.readout.pipeline.signal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Absence;
import org.readout.compare.wording.Call;
import org.readout.compare.wording.Counts;
import org.readout.compare.wording.Opportunity;
import org.readout.compare.wording.Series;
import org.readout.measure.signal.Encounter;
import org.readout.model.BaseRate;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.Formula;
import org.readout.model.Signal;

/**
 * A formula at one meeting, present or not, with the meetings it is held against.
 *
 * @param one the meeting
 * @param side whose words
 * @param level rank band of the side's principal that was asked for
 * @param absence the meeting as the last of its series
 * @param formula absent if the register no longer has it
 */
record WordingSignal(Encounter one, Country side, int level, Absence absence, @Nullable Formula formula) {
    private static final String CAVEAT =
            "Of this record only. One absence is never more than suggestive; sources of one side that agree are not"
                    + " confirmation.";

    /**
     * @param kind {@code absence} or {@code presence}
     * @param tested formulas tested together
     */
    Signal signal(String kind, double p, double q, int tested) {
        Series series = absence.series();
        Opportunity last = series.last(1).get(0);
        boolean absent = kind.equals("absence");
        Counts before = absence.before();
        List<DocId> documents = series.opportunities().stream()
                .flatMap(other -> other.documents().stream())
                .toList();
        List<Evidence> evidence = absent ? last.words(side) : last.places();
        return new Signal(
                kind,
                side,
                one.partner(),
                one.day(),
                one.band(),
                about(absent, p),
                Tones.of(formula, absent),
                1,
                "meeting",
                new BaseRate(p, q, before.n(), before.k(), documents, words(tested)),
                evidence,
                CAVEAT,
                true);
    }

    private String about(boolean absent, double p) {
        String name = formula == null ? absence.series().formula() : formula.name();
        return "“" + name + "” " + (absent ? "not said by " : "said by ") + side + (absent ? ", but " : ", as ")
                + absence.before().k() + " of " + absence.before().n() + " times before: "
                + (p <= Call.UNUSUAL ? "suggestive" : "as one would expect");
    }

    private String words(int tested) {
        Counts own = absence.byPartner().getOrDefault(one.partner(), Counts.NONE);
        return absence.before().k() + " of " + absence.before().n() + " earlier opportunities have it (meetings of "
                + side + " at band " + level
                + " or higher whose words are known and touch its topic, if it has one); with "
                + one.partner() + " " + own.k() + " of " + own.n() + "; partners taken to resemble each other; q over "
                + tested + (tested == 1 ? " formula" : " formulas");
    }
}

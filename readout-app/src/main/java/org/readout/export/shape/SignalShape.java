package org.readout.export.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.BaseRate;
import org.readout.model.DocId;
import org.readout.model.Signal;

/**
 * A departure from the record before it.
 *
 * @param value in {@code unit}
 * @param bits surprise, −log₂ p
 * @param p probability of something as unusual or more; null if there is nothing to compare with, {@code baseRate} says why
 * @param n earlier cases compared with
 * @param k those of them that {@code baseRate} speaks of
 * @param opportunities documents of the cases
 * @param q {@code p} adjusted for the number of signals tested together
 * @param date of the meeting; of a silence, the day it lasts to
 * @param level 1 for a paramount leader with a counterpart of band 3 or higher, else the band both sides reach
 * @param counted false if it is shown and must not be counted; the caveat says why
 */
public record SignalShape(
        String kind,
        String direction,
        double value,
        @Nullable Double bits,
        @Nullable Double p,
        @Nullable Integer n,
        @Nullable Integer k,
        List<String> opportunities,
        String baseRate,
        List<EvidenceShape> evidence,
        String caveat,
        String unit,
        @Nullable Double q,
        String date,
        String a,
        String b,
        @Nullable Integer level,
        String about,
        boolean counted) {

    public static SignalShape of(Signal signal) {
        BaseRate base = signal.base();
        return new SignalShape(
                signal.kind(),
                Words.of(signal.direction()),
                signal.value(),
                base.bits(),
                base.p(),
                base.n(),
                base.k(),
                base.opportunities().stream().map(DocId::sha256).toList(),
                base.words(),
                EvidenceShape.all(signal.evidence()),
                signal.caveat(),
                signal.unit(),
                base.q(),
                signal.day().toString(),
                signal.state().code(),
                signal.partner().code(),
                signal.level(),
                signal.about(),
                signal.counted());
    }
}

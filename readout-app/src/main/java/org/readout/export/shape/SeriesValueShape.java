package org.readout.export.shape;

import org.jspecify.annotations.Nullable;
import org.readout.model.SeriesValue;

/** A value of an imported series, in the unit of the series. */
public record SeriesValueShape(
        String series,
        String a,
        @Nullable String b,
        DateShape period,
        double value,
        @Nullable String side,
        EvidenceShape evidence) {

    static SeriesValueShape of(SeriesValue one) {
        return new SeriesValueShape(
                one.series(),
                one.a().code(),
                Codes.of(one.b()),
                DateShape.of(one.period()),
                one.value(),
                Codes.of(one.side()),
                EvidenceShape.of(one.evidence()));
    }
}

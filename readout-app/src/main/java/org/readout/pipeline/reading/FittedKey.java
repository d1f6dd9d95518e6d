package org.readout.pipeline.reading;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.DocId;

/** All that a fitted model depends on but the record itself: questions with the same share it. */
record FittedKey(Country hub, @Nullable String model, @Nullable LocalDate asOf, Set<DocId> without, boolean imported) {
    static FittedKey of(Country hub, ReadingQuery asked) {
        return new FittedKey(hub, asked.model(), asked.asOf(), asked.without(), asked.imported());
    }
}

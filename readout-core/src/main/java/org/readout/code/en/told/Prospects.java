package org.readout.code.en.told;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.code.Telling;
import org.readout.model.Status;

/** What is told as a fact and is of a day after publication is planned: "the summit next week". */
final class Prospects {
    private Prospects() {}

    static List<Telling> of(List<Telling> tellings, @Nullable LocalDate published) {
        return published == null
                ? tellings
                : tellings.stream()
                        .map(telling -> later(telling, published) ? telling.as(Status.PLANNED) : telling)
                        .toList();
    }

    private static boolean later(Telling telling, LocalDate published) {
        LocalDate first = telling.date().earliest();
        return telling.status().counts() && first != null && first.isAfter(published);
    }
}

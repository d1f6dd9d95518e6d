package org.readout.explain;

import java.time.LocalDate;
import java.util.List;
import org.readout.measure.Records;
import org.readout.model.Contribution;
import org.readout.model.ProbWarming;
import org.readout.model.Reading;

/** Readings made by hand. */
final class Series {
    private Series() {}

    static Reading reading(String day, double low, double value, double high, Contribution... contributions) {
        return new Reading(
                LocalDate.parse(day),
                value,
                low,
                high,
                0.8,
                new ProbWarming(0.5, 0.5, 0.5),
                null,
                null,
                null,
                List.of(contributions));
    }

    static Contribution contribution(String what, double amount) {
        return new Contribution(Records.evidence(what), what, amount);
    }
}

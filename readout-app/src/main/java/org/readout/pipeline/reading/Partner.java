package org.readout.pipeline.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Reading;

/**
 * Another state at a glance.
 *
 * @param partner the other state
 * @param contacts contacts held between the two
 * @param readings by quarter, at least one; the same as {@link Observatory#read} gives of the two
 * @param lastLeaders the last meeting held at leader level; absent if the record tells of none
 */
public record Partner(Country partner, int contacts, List<Reading> readings, @Nullable Meeting lastLeaders) {
    private static final int QUARTERS_A_YEAR = 4;

    public Partner {
        readings = List.copyOf(readings);
    }

    public Reading last() {
        return readings.get(readings.size() - 1);
    }

    /** By how much the reading has risen in a year; absent if the record is shorter. */
    public @Nullable Double change() {
        int before = readings.size() - 1 - QUARTERS_A_YEAR;
        return before < 0 ? null : last().value() - readings.get(before).value();
    }
}

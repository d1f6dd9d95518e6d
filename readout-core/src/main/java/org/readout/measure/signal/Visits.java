package org.readout.measure.signal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.readout.model.Country;

/**
 * The occasions on which two states met at one level. What they meet for within few days is one visit: it counts once, as its
 * first meeting.
 */
final class Visits {
    private static final int ONE_VISIT_DAYS = 3;

    private Visits() {}

    /** Those before a day, earliest first. */
    static List<Encounter> before(LocalDate day, Country partner, Level level, StateRecord record) {
        List<Encounter> first = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (Encounter one : record.with(partner)) {
            if (level.equals(one.level()) && one.day().isBefore(day)) {
                if (first.isEmpty() || ChronoUnit.DAYS.between(last, one.day()) > ONE_VISIT_DAYS) {
                    first.add(one);
                }
                last = one.day();
            }
        }
        return first;
    }

    /** False if an encounter belongs to the visit of one before it at its level. */
    static boolean opens(Encounter one, StateRecord record) {
        return record.with(one.partner()).stream()
                .filter(earlier -> one.level() != null && one.level().equals(earlier.level()))
                .filter(earlier -> Encounter.ORDER.compare(earlier, one) < 0)
                .noneMatch(earlier -> ChronoUnit.DAYS.between(earlier.day(), one.day()) <= ONE_VISIT_DAYS);
    }
}

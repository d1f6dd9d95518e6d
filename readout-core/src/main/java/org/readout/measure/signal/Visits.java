package org.readout.measure.signal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The encounters of two states by level. What they meet for within few days is one visit: it counts once, as its first meeting.
 * Immutable.
 */
final class Visits {
    private static final int ONE_VISIT_DAYS = 3;

    private final Map<Level, List<Encounter>> first = new HashMap<>();
    private final Set<Encounter> openings = new HashSet<>();

    /** @param encounters in order */
    Visits(List<Encounter> encounters) {
        Map<Level, LocalDate> last = new HashMap<>();
        for (Encounter one : encounters) {
            Level level = one.level();
            if (level != null) {
                LocalDate before = last.put(level, one.day());
                if (before == null || ChronoUnit.DAYS.between(before, one.day()) > ONE_VISIT_DAYS) {
                    first.computeIfAbsent(level, l -> new ArrayList<>()).add(one);
                    openings.add(one);
                }
            }
        }
    }

    /** Those before a day, earliest first. */
    List<Encounter> before(LocalDate day, Level level) {
        List<Encounter> all = first.getOrDefault(level, List.of());
        int end = all.size();
        while (end > 0 && !all.get(end - 1).day().isBefore(day)) {
            end--;
        }
        return List.copyOf(all.subList(0, end));
    }

    /** False if an encounter belongs to the visit of one before it at its level. */
    boolean opens(Encounter one) {
        return openings.contains(one);
    }
}

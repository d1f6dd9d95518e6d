package org.readout.measure.signal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.Country;
import org.readout.model.Participant;
import org.readout.model.Rank;
import org.readout.model.Role;

/**
 * A guest with the state, from the first meeting to the last; those few days apart are one stay.
 *
 * @param guest the guest, with the highest office told
 * @param band of it
 * @param encounters those in which the guest is the highest of the guests, earliest first; at least one
 */
record Stay(Participant guest, int band, List<Encounter> encounters) {
    private static final int ONE_STAY_DAYS = 4;

    Stay {
        encounters = List.copyOf(encounters);
    }

    /**
     * By first day.
     *
     * @param encounters in order
     */
    static List<Stay> of(List<Encounter> encounters) {
        Map<String, List<Encounter>> open = new HashMap<>();
        List<List<Encounter>> all = new ArrayList<>();
        for (Encounter one : encounters) {
            if (hosted(one)) {
                Encounter.highest(one.other()).ifPresent(guest -> {
                    String key = one.partner() + " " + guest.person().id();
                    List<Encounter> before = open.get(key);
                    if (before != null && close(before.get(before.size() - 1).day(), one.day())) {
                        before.add(one);
                    } else {
                        List<Encounter> stay = new ArrayList<>(List.of(one));
                        open.put(key, stay);
                        all.add(stay);
                    }
                });
            }
        }
        return all.stream().flatMap(stay -> whole(stay).stream()).toList();
    }

    private static Optional<Stay> whole(List<Encounter> all) {
        return Encounter.highest(all.get(0).other())
                .flatMap(guest -> guest.rank().map(Rank::band).map(band -> new Stay(guest, band, all)));
    }

    /** True if the other side is the guest. */
    static boolean hosted(Encounter one) {
        return one.own().principals().stream().anyMatch(p -> p.role() == Role.HOST)
                || one.other().principals().stream().anyMatch(p -> p.role() == Role.GUEST);
    }

    private static boolean close(LocalDate before, LocalDate day) {
        return ChronoUnit.DAYS.between(before, day) <= ONE_STAY_DAYS;
    }

    Country partner() {
        return encounters.get(0).partner();
    }

    LocalDate last() {
        return encounters.get(encounters.size() - 1).day();
    }

    /** The first encounter with the state's paramount leader. */
    Optional<Encounter> audience() {
        return encounters.stream().filter(one -> Level.paramount(one.own())).findFirst();
    }

    /** True if no further meeting can belong to it, as far as is known. */
    boolean over(LocalDate known) {
        return !close(last(), known);
    }
}

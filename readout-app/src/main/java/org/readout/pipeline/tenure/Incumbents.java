package org.readout.pipeline.tenure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who held which office on a day: those attested on days around it, else those attested nearest to it. */
public final class Incumbents {
    /** An attestation further away tells little of who held an office. */
    public static final int FARTHEST_DAYS = 366;

    private Incumbents() {}

    /** In the order given. Of an office of one holder those nearest; of others each person's nearest tenure. */
    static List<Held> on(LocalDate day, List<Held> tenures) {
        Map<String, Long> nearest = new HashMap<>();
        tenures.forEach(held -> nearest.merge(seat(held), held.distance(day), Math::min));
        return tenures.stream()
                .filter(held -> held.distance(day) <= FARTHEST_DAYS
                        && held.distance(day) == nearest.getOrDefault(seat(held), 0L))
                .toList();
    }

    private static String seat(Held held) {
        String person = held.post().single() ? "" : held.tenure().person().id();
        return held.country() + " " + held.post().id() + " " + person;
    }
}

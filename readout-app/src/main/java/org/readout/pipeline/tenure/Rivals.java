package org.readout.pipeline.tenure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.Country;
import org.readout.store.Attested;

/**
 * The days that part two terms of a person: in an office of one holder those on which anyone is attested, on a ladder those on
 * which the person is attested on another rung. Confined to one thread.
 */
final class Rivals {
    private static final LocalDate[] NONE = {};

    private final Map<Seat, LocalDate[]> holders = new HashMap<>();
    private final Map<Climber, List<Step>> climbers = new HashMap<>();

    /** A person on a ladder of posts of a state. */
    private record Climber(String person, Optional<Country> country, String ladder) {}

    /** A day on a rung. */
    private record Step(Seat seat, LocalDate day) {}

    Rivals(Map<Seat, List<Attested>> seats) {
        seats.forEach((seat, all) -> {
            String ladder = seat.post().ladder();
            if (seat.post().single()) {
                holders.put(seat, all.stream().map(Attested::day).sorted().toArray(LocalDate[]::new));
            } else if (ladder != null) {
                all.forEach(one -> climbers.computeIfAbsent(
                                new Climber(person(one), seat.country(), ladder), c -> new ArrayList<>())
                        .add(new Step(seat, one.day())));
            }
        });
    }

    /** In order; of an office of one holder with the person's own. */
    LocalDate[] of(Seat seat, String person) {
        String ladder = seat.post().ladder();
        return ladder == null
                ? holders.getOrDefault(seat, NONE)
                : climbers.getOrDefault(new Climber(person, seat.country(), ladder), List.of()).stream()
                        .filter(step -> !step.seat().equals(seat))
                        .map(Step::day)
                        .sorted()
                        .toArray(LocalDate[]::new);
    }

    private static String person(Attested one) {
        return one.attestation().person().id();
    }
}

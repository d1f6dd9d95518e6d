package org.readout.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.Rank;
import org.readout.model.Role;
import org.readout.pipeline.meeting.Encounter;

/**
 * Somebody a person met, with every encounter of the two by date.
 *
 * @param state the other's
 */
public record Contact(Person person, Country state, List<Encounter> encounters) {
    private static final Comparator<Contact> BY_RANK = Comparator.comparingInt(
                    (Contact one) -> one.band().orElse(Rank.LOWEST + 1))
            .thenComparingLong(
                    one -> one.as(Role.ACCOMPANYING) - one.encounters().size())
            .thenComparingInt(one -> -one.encounters().size())
            .thenComparing(one -> one.person().id());

    public Contact {
        encounters = List.copyOf(encounters);
    }

    private record Met(String person, Country state) {}

    /** By rank, the highest first, then by how often face to face; sides that name nobody are left out. */
    static List<Contact> of(List<Encounter> access) {
        Map<Met, List<Encounter>> met = new LinkedHashMap<>();
        for (Encounter one : access) {
            Participant other = one.other();
            if (other != null) {
                met.computeIfAbsent(new Met(other.person().id(), one.state()), who -> new ArrayList<>())
                        .add(one);
            }
        }
        return met.values().stream()
                .map(all -> new Contact(
                        Objects.requireNonNull(all.get(0).other()).person(),
                        all.get(0).state(),
                        all))
                .sorted(BY_RANK)
                .toList();
    }

    /** The highest rank band the other was of at any of these meetings; empty if none is stated. */
    public Optional<Integer> band() {
        return encounters.stream()
                .flatMap(one -> Optional.ofNullable(one.other()).stream())
                .flatMap(other -> other.rank().stream())
                .map(Rank::band)
                .min(Comparator.naturalOrder());
    }

    /** As host, guest, sitting in, or neither. */
    static String manner(Encounter one) {
        return switch (one.own().role()) {
            case HOST -> "host";
            case GUEST -> "guest";
            case ACCOMPANYING -> "accompanying";
            default -> "neither";
        };
    }

    static boolean isWith(Encounter one, String person) {
        Participant other = one.other();
        return other != null && other.person().id().equals(person);
    }

    public long as(Role role) {
        return encounters.stream().filter(one -> one.own().role() == role).count();
    }

    /** How often as neither host nor guest: at talks elsewhere, by telephone, in writing. */
    public long otherwise() {
        return encounters.size() - as(Role.HOST) - as(Role.GUEST) - as(Role.ACCOMPANYING);
    }

    public Meeting first() {
        return encounters.get(0).meeting();
    }

    public Meeting last() {
        return encounters.get(encounters.size() - 1).meeting();
    }
}

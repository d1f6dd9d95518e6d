package org.readout.code.zh.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Role;
import org.readout.model.Side;

/**
 * The states that talk with each other in a document: the pairs of the contacts it tells of.
 *
 * @param pairs in the order told
 * @param tables the states of contacts of more than two, in the order told
 */
public record Counterparts(List<Pair> pairs, List<List<Country>> tables) {
    private static final Pattern STAYING = Pattern.compile("在[^，。；]{1,16}访问的");

    public static final Counterparts NONE = new Counterparts(List.of(), List.of());

    /**
     * The two states of a contact.
     *
     * @param states in order of their codes
     * @param nameless the one of them for which the text names nobody it knows; absent if both or neither are so
     */
    record Pair(List<Country> states, @Nullable Country nameless) {
        Pair {
            states = List.copyOf(states);
        }

        Optional<Country> other(@Nullable Country one) {
            return one == null || !states.contains(one)
                    ? Optional.empty()
                    : states.stream().filter(state -> !state.equals(one)).findFirst();
        }
    }

    public Counterparts {
        pairs = List.copyOf(pairs);
        tables = List.copyOf(tables);
    }

    /** The pairs and tables of contacts told, but of visits that only describe who speaks. */
    public static Counterparts of(List<Meeting> told) {
        List<Pair> pairs = new ArrayList<>();
        for (Meeting meeting : told) {
            if (meeting.countries().size() == 2 && !describes(meeting)) {
                pairs.add(new Pair(meeting.countries().stream().sorted().toList(), nameless(meeting)));
            }
        }
        List<List<Country>> tables = told.stream()
                .filter(meeting -> meeting.status().counts())
                .map(Meeting::countries)
                .filter(states -> states.size() > 2)
                .map(List::copyOf)
                .toList();
        return new Counterparts(pairs, tables);
    }

    /** The states of the table told last that has so many seats, or any if none are asked for. */
    Optional<List<Country>> table(int seats) {
        return tables.stream()
                .filter(states -> seats == 0 || states.size() == seats)
                .reduce((earlier, later) -> later);
    }

    /** True of a visit that is told only by where a speaker is: he speaks to others. */
    private static boolean describes(Meeting visit) {
        return visit.format().contact() == Contact.TRAVEL
                && visit.mentions().stream()
                        .allMatch(told -> STAYING.matcher(told.quote()).find());
    }

    private static @Nullable Country nameless(Meeting meeting) {
        List<Country> without = meeting.sides().stream()
                .filter(side -> side.people().isEmpty())
                .map(Side::country)
                .toList();
        return without.size() == 1 ? without.get(0) : null;
    }

    /** The state a speaker of a state addresses: of several partners the one named last; null if there is none. */
    @Nullable
    public Country of(@Nullable Country speaker, List<Country> named) {
        List<Country> partners = pairs.stream()
                .flatMap(pair -> pair.other(speaker).stream())
                .distinct()
                .toList();
        return named.stream()
                .filter(partners::contains)
                .reduce((earlier, later) -> later)
                .or(() -> partners.stream().findFirst())
                .orElse(null);
    }

    /** The state of one whose name the text does not introduce: the side of the first contact that nobody is named for. */
    @Nullable
    Country ofStranger(List<Actor> last) {
        Optional<Country> nameless = pairs.stream()
                .flatMap(pair -> Optional.ofNullable(pair.nameless()).stream())
                .findFirst();
        return nameless.or(() -> pairs.stream()
                        .flatMap(pair -> last.stream().flatMap(actor -> pair.other(actor.country()).stream()))
                        .findFirst())
                .orElse(null);
    }

    /** Both states of the first contact as speakers of what they say together. */
    List<Actor> speakers(Evidence words) {
        return pairs.stream()
                .findFirst()
                .map(pair -> pair.states().stream()
                        .map(state -> new Actor(state, "GOV", null, Role.SOURCE, words))
                        .toList())
                .orElse(List.of());
    }
}

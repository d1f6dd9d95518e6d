package org.readout.store;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Meeting;
import org.readout.model.Statement;
import org.readout.model.When;

/**
 * What is counted of a coding: its meetings whole, for whether two accounts are of one meeting depends on all of them, and of
 * acts and words what their counting depends on. Kept beside the coding, so that a barometer is fitted to all dyads of a state
 * without reading any coding but those it shows. Immutable.
 *
 * @param named codes of the states any item of the coding concerns, sorted
 * @param referred codes of the states the text refers to, sorted
 * @param meetings all of them, whatever their status
 * @param deeds acts that occurred between two states or more, in the coding's order
 * @param words what one state said to another, in the coding's order
 */
public record Outline(
        List<String> named, List<String> referred, List<Meeting> meetings, List<Deed> deeds, List<Words> words) {
    public Outline {
        named = List.copyOf(named);
        referred = List.copyOf(referred);
        meetings = List.copyOf(meetings);
        deeds = List.copyOf(deeds);
        words = List.copyOf(words);
    }

    /**
     * An act that occurred.
     *
     * @param type PLOVER type of its code
     * @param goldstein weight of its code; absent if it has none
     * @param date when, without evidence
     * @param countries the states concerned, sorted
     */
    public record Deed(String type, @Nullable Double goldstein, When date, List<Country> countries) {
        public Deed {
            countries = List.copyOf(countries);
        }

        /** An act whatever its status; its date without its evidence. */
        public static Deed of(Event event) {
            When date = event.date();
            return new Deed(
                    event.code().type(),
                    event.code().goldstein(),
                    new When(date.earliest(), date.latest(), date.precision(), date.basis(), List.of()),
                    event.countries().stream().sorted().toList());
        }
    }

    /** Words of a state to another. */
    public record Words(Country speaker, Country addressee, String stance) {}

    /** The outline of a coding. */
    public static Outline of(Coding coding) {
        TreeSet<String> named = new TreeSet<>();
        ItemRow.of(coding).forEach(item -> named.addAll(item.countries()));
        return new Outline(
                List.copyOf(named),
                coding.references().stream()
                        .flatMap(reference -> reference.states().stream())
                        .map(Country::code)
                        .distinct()
                        .sorted()
                        .toList(),
                coding.meetings(),
                coding.events().stream()
                        .filter(event -> event.status().counts())
                        .map(Deed::of)
                        .filter(deed -> deed.countries().size() > 1)
                        .toList(),
                coding.said().stream()
                        .map(Outline::words)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static @Nullable Words words(Statement said) {
        Country speaker = said.speaker().country();
        Country addressee = said.addressee();
        return speaker == null || addressee == null || speaker.equals(addressee)
                ? null
                : new Words(speaker, addressee, said.stance());
    }
}

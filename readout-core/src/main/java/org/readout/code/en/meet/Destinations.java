package org.readout.code.en.meet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.Country;
import org.readout.model.syntax.Phrase;

/** The states journeys lead to. */
record Destinations(Cast cast) {
    /** The state a place is in, if the guests are of another. */
    Optional<Party> place(Phrase place, List<Party> guests) {
        Optional<Country> state = cast.located(place);
        return state.filter(country -> guests.stream().noneMatch(guest -> country.equals(guest.country())))
                .map(country -> new Party(country, List.of(), false, false, place.span()));
    }

    /** The states of places, each once. */
    List<Party> of(Stream<Phrase> where, List<Party> guests) {
        Map<Country, Party> places = new LinkedHashMap<>();
        where.flatMap(phrase -> of(phrase, guests).stream())
                .forEach(place -> places.putIfAbsent(place.country(), place));
        return List.copyOf(places.values());
    }

    /** The states of places named together, each once, without those the guests are of. */
    List<Party> of(Phrase where, List<Party> guests) {
        Map<Country, Party> places = new LinkedHashMap<>();
        for (Phrase one : where.members()) {
            place(one, guests).ifPresent(place -> places.putIfAbsent(place.country(), place));
        }
        return List.copyOf(places.values());
    }
}

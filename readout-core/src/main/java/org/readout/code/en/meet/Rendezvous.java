package org.readout.code.en.meet;

import java.util.List;
import java.util.stream.Stream;
import org.readout.model.Country;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** "Arrived in Capital for talks with the minister of C": who goes somewhere to meet a third state is on no visit to where they meet. */
record Rendezvous(Cast cast, Words words) {
    private static final List<String> WITH = List.of("with", "between");

    /** The places without those in which somebody of neither side is met. */
    List<Party> without(Clause clause, List<Party> guests, List<Party> places) {
        List<Country> met = purposes(clause)
                .filter(phrase -> words.noun(phrase).isPresent())
                .flatMap(contact -> Governed.by(contact, WITH))
                .flatMap(partner -> partner.members().stream())
                .flatMap(partner -> cast.parties(partner).stream())
                .map(Party::country)
                .flatMap(Stream::ofNullable)
                .filter(state -> guests.stream().noneMatch(guest -> state.equals(guest.country())))
                .toList();
        return met.isEmpty()
                ? places
                : places.stream().filter(place -> met.contains(place.country())).toList();
    }

    /** "For talks", "to hold talks". */
    private static Stream<Phrase> purposes(Clause clause) {
        Stream<Phrase> below = Stream.concat(clause.adverbials().stream(), clause.complements().stream())
                .flatMap(one -> one.object().stream());
        return Stream.concat(Governed.by(clause, List.of("for")), below);
    }
}

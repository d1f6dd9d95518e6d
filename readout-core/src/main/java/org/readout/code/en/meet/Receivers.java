package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactVerb;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Whose state receives somebody of whom only that is told: "A's ambassador to B was called in", "was received in Hanoi". The place
 * tells it, else the state to which an envoy is sent.
 */
record Receivers(Cast cast) {
    private static final List<String> WHERE = List.of("in", "at", "to");

    /** One state, where nobody is named who receives; nothing of a verb of which the object needs to be no actor. */
    List<Party> of(Clause clause, ContactVerb verb) {
        if (!clause.verb().passive() || !verb.object().equals("actor")) {
            return List.of();
        }
        Stream<Phrase> places =
                Governed.by(clause, WHERE).flatMap(place -> Stream.concat(Stream.of(place), inside(place)));
        Stream<Phrase> posts = clause.patient().stream().flatMap(envoy -> Governed.by(envoy, List.of("to", "in")));
        Stream<Party> speakers = verb.format().equals("summons") ? speaker(clause) : Stream.of();
        return Stream.concat(Stream.concat(places, posts).flatMap(place -> party(place).stream()), speakers)
                .filter(host -> apart(host, clause))
                .limit(1)
                .toList();
    }

    /** "To the ministry in Hanoi". */
    private static Stream<Phrase> inside(Phrase place) {
        return Governed.by(place, List.of("in"));
    }

    /** "Will be summoned, the ministry of B said": who says it. */
    private Stream<Party> speaker(Clause clause) {
        return clause.reporter().stream()
                .flatMap(above -> above.subject().stream())
                .filter(cast::people)
                .flatMap(who -> cast.parties(who).stream())
                .filter(party -> party.country() != null);
    }

    private Optional<Party> party(Phrase place) {
        return cast.located(place).map(state -> new Party(state, List.of(), false, false, place.span()));
    }

    private boolean apart(Party host, Clause clause) {
        return clause.patient().map(cast::parties).orElse(List.of()).stream()
                .noneMatch(guest -> guest.country() == null || guest.country().equals(host.country()));
    }
}

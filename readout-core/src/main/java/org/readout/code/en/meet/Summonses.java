package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactVerb;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.VerbGroup;

/**
 * Envoys made to come or to hear something where they are posted: "was told to present himself at the ministry", "was ordered to the
 * ministry", "was carpeted". That it is an envoy tells it; of anybody else the same words tell nothing.
 */
record Summonses(Words words, Cast cast, Reality reality) {
    private static final List<String> TO = List.of("to", "at", "into", "before", "in", "by");

    private static final List<String> INTO = List.of("to", "into", "before");

    Optional<Encounter> read(Clause clause, ContactVerb verb) {
        Optional<Phrase> envoy = clause.patient().filter(this::envoy);
        List<Party> guests = envoy.map(cast::parties).orElse(List.of()).stream()
                .filter(party -> party.country() != null)
                .limit(1)
                .toList();
        boolean ordered = verb.object().equals("come");
        List<Clause> come = clause.complements().stream()
                .filter(below -> words.table().is("coming", below.verb().lemma()))
                .toList();
        boolean ministry =
                !verb.object().equals("place") || Governed.by(clause, INTO).anyMatch(cast::people);
        if (guests.isEmpty()
                || !ministry
                || ordered && come.isEmpty()
                || !ordered && !clause.complements().stream().allMatch(this::hearing)) {
            return Optional.empty();
        }
        Stream<Phrase> seats = ordered
                ? come.stream().flatMap(below -> Governed.by(below, TO))
                : Stream.concat(Governed.by(clause, TO), post(clause, verb, envoy.get()));
        List<Party> named = Agents.of(clause)
                .filter(agent -> !clause.verb().passive() || !agent.equals(envoy.get()))
                .map(cast::parties)
                .orElse(List.of());
        return Stream.concat(named.stream(), seats.flatMap(seat -> host(seat, clause).stream()))
                .filter(host -> host.country() != null
                        && !host.country().equals(guests.get(0).country()))
                .findFirst()
                .map(host -> new Told(words.table())
                        .of(clause, verb.format(), reality.of(clause), List.of(host), guests, verb.host()));
    }

    /** "Was carpeted": by the state it is sent to. */
    private static Stream<Phrase> post(Clause clause, ContactVerb verb, Phrase envoy) {
        return verb.object().equals("post") || clause.verb().passive()
                ? Governed.by(envoy, List.of("to", "in"))
                : Stream.empty();
    }

    /** "To hear a protest", "to be told": what an envoy is called in for. */
    private boolean hearing(Clause below) {
        return below.verb().form() == VerbGroup.Form.INFINITIVE
                && (below.verb().passive()
                        || words.table().is("hearing", below.verb().lemma()));
    }

    private boolean envoy(Phrase phrase) {
        return phrase.members().stream()
                .flatMap(one -> Stream.concat(Stream.of(one), one.appositions().stream()))
                .anyMatch(one -> IntStream.rangeClosed(
                                one.group().first(), one.group().last())
                        .mapToObj(one.syntax()::token)
                        .anyMatch(token -> words.table().apart("resident", Words.lemma(token))));
    }

    private Optional<Party> host(Phrase seat, Clause clause) {
        return cast.others(seat, clause).stream().findFirst().or(() -> Stream.concat(
                        Stream.of(seat), Governed.by(seat, List.of("in")))
                .flatMap(place -> cast.located(place).stream())
                .map(state -> new Party(state, List.of(), false, false, seat.span()))
                .findFirst());
    }
}

package org.readout.code.en.act;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Whom a crowd is against, by what it does in the street: "took to the streets chanting slogans against Chilean influence". */
record Slogans(Actors actors) {
    private static final List<String> AGAINST = List.of("against", "at", "over");

    /** Phrases that name another state than the crowd's; empty if none does. */
    List<Phrase> against(Clause clause, List<Phrase> crowd) {
        List<Clause> shouting = Stream.concat(
                        Stream.concat(Stream.of(clause), clause.adverbials().stream()),
                        clause.arguments().stream()
                                .map(Argument::phrase)
                                .flatMap(street -> street.relatives().stream()))
                .filter(below -> below.equals(clause) || !below.verb().finite())
                .toList();
        Set<Object> own = Set.copyOf(
                crowd.stream().flatMap(one -> actors.states(one).stream()).toList());
        for (String preposition : AGAINST) {
            List<Phrase> found = shouting.stream()
                    .filter(below -> !below.equals(clause) || preposition.equals(AGAINST.get(0)))
                    .flatMap(below -> tied(below, clause))
                    .filter(argument -> argument.preposition().equals(preposition))
                    .flatMap(argument -> Stream.concat(Stream.of(argument.phrase()), makers(argument.phrase())))
                    .filter(phrase -> actors.names(phrase)
                            && !actors.states(phrase).isEmpty()
                            && actors.states(phrase).stream().noneMatch(own::contains))
                    .limit(1)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Of what is shouted, and behind the place: "marched in Harare against the sanctions". */
    private static Stream<Argument> tied(Clause below, Clause clause) {
        return below.equals(clause)
                ? clause.arguments().stream().flatMap(place -> place.phrase().arguments().stream())
                : Governed.withObject(below, below.object()).stream();
    }

    /** "Sanctions that Lima inspired". */
    private static Stream<Phrase> makers(Phrase phrase) {
        return phrase.relatives().stream().flatMap(relative -> relative.agent().stream());
    }
}

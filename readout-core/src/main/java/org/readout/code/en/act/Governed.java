package org.readout.code.en.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** What prepositions tie to a clause. */
final class Governed {
    private static final Set<String> PLACES =
            Set.of("in", "at", "near", "inside", "across", "outside", "off", "within");

    private static final Set<String> RAIDED = Set.of("on", "against", "into", "of");

    private Governed() {}

    /** To its verb, then to what it is done to: "held talks with X", "evidence against X was shown". */
    static List<Argument> of(Clause clause) {
        List<Argument> arguments = new ArrayList<>(clause.arguments());
        if (clause.verb().passive()) {
            clause.patient().map(Phrase::arguments).ifPresent(arguments::addAll);
        }
        return arguments;
    }

    /** Likewise, and "of" behind the object: "a message of sympathy". */
    static List<Argument> withObject(Clause clause, Optional<Phrase> object) {
        List<Argument> arguments = new ArrayList<>(of(clause));
        object.map(Phrase::arguments).ifPresent(arguments::addAll);
        return arguments;
    }

    /** What one preposition governs. */
    static List<Phrase> by(List<Argument> arguments, String preposition) {
        return arguments.stream()
                .filter(argument -> argument.preposition().equals(preposition))
                .map(Argument::phrase)
                .toList();
    }

    /** Where a clause takes place, be it told of the raid that does it: "the strike on a convoy in X killed three". */
    static List<Phrase> places(Clause clause, Actors actors) {
        Stream<Argument> raid = clause.agent().filter(actors::proxy).stream()
                .flatMap(agent -> agent.arguments().stream())
                .flatMap(argument -> Stream.concat(Stream.of(argument), argument.phrase().arguments().stream()))
                .filter(argument -> RAIDED.contains(argument.preposition()) || PLACES.contains(argument.preposition()));
        return Stream.concat(of(clause).stream().filter(argument -> PLACES.contains(argument.preposition())), raid)
                .map(Argument::phrase)
                .filter(place -> !actors.proxy(place))
                .toList();
    }
}

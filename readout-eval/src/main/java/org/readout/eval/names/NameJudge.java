package org.readout.eval.names;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.model.Actor;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Person;
import org.readout.model.Role;

/** Whether a sentence was read as what was put into it. */
final class NameJudge {
    private static final String STATES = "states";
    private static final String PEOPLE = "people";

    /** The sides of officers of several states, whose own state the register tells. */
    private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO");

    private NameJudge() {}

    /** What is asked of states and of people, in the order it is told. */
    static List<Measure> measures() {
        return Stream.of(STATES, PEOPLE)
                .flatMap(kind -> Arrays.stream(Frame.Fact.values())
                        .filter(fact -> kind.equals(STATES) || !fact.act())
                        .map(fact -> measure(kind, fact)))
                .toList();
    }

    static Judgement judge(Frame frame, Filler filler, String sentence, Coding coding) {
        String expected = filler.name();
        List<String> found = found(frame, filler, coding);
        Item item = new Item(filler.name(), "", frame.language());
        Measure measure = measure(frame.ofPerson() ? PEOPLE : STATES, frame.fact());
        boolean nobody = filler.officer() && frame.fact() == Frame.Fact.CONTACT;
        return (nobody ? found.isEmpty() : found.contains(expected))
                ? Judgement.right(item, measure, expected)
                : Judgement.wrong(item, measure, expected, String.join(", ", found), sentence);
    }

    private static Measure measure(String kind, Frame.Fact fact) {
        return new Measure(kind + "_" + fact.id(), kind + ": " + fact.words(), false);
    }

    private static List<String> found(Frame frame, Filler filler, Coding coding) {
        Stream<String> found =
                switch (frame.fact()) {
                    case CONTACT -> contacts(frame, filler, coding);
                    case SPEAKER ->
                        coding.statements().stream()
                                .map(said -> name(
                                        filler,
                                        said.speaker().country(),
                                        said.speaker().person()));
                    case SOURCE -> acts(frame, filler, coding, Role.SOURCE, Role.TARGET);
                    case TARGET -> acts(frame, filler, coding, Role.TARGET, Role.SOURCE);
                };
        return found.distinct().toList();
    }

    /** The other sides of contacts of the frame's own state, and of nobody else. */
    private static Stream<String> contacts(Frame frame, Filler filler, Coding coding) {
        Country own = frame.other().orElseThrow();
        return coding.meetings().stream()
                .filter(meeting ->
                        meeting.sides().stream().anyMatch(side -> side.country().equals(own)))
                .map(meeting -> meeting.sides().stream()
                        .filter(side -> !side.country().equals(own))
                        .flatMap(side -> filler.person().isEmpty()
                                ? Stream.of(side.country().code())
                                : side.principals().stream().map(one -> name(filler, side.country(), one.person())))
                        .collect(Collectors.joining("+")));
    }

    private static Stream<String> acts(Frame frame, Filler filler, Coding coding, Role asked, Role opposite) {
        return coding.events().stream()
                .filter(event -> of(event.actors(), opposite).anyMatch(frame.other()::equals))
                .map(event -> of(event.actors(), asked)
                        .filter(country -> !country.equals(frame.other()))
                        .map(country -> country.map(Country::code).orElse(""))
                        .collect(Collectors.joining("+")));
    }

    private static Stream<Optional<Country>> of(List<Actor> actors, Role role) {
        return actors.stream()
                .filter(actor -> actor.role() == role || actor.role() == Role.BOTH)
                .map(actor -> Optional.ofNullable(actor.country()));
    }

    /** A person put in is known by id, and must be of the right state or of a body of states; a state by its code. */
    private static String name(Filler filler, @Nullable Country country, @Nullable Person person) {
        if (filler.person().isEmpty() || person == null) {
            return country == null ? "" : country.code();
        }
        return Objects.equals(country, filler.officer() ? null : filler.country())
                        || BODIES.contains(String.valueOf(country))
                ? person.id()
                : person.id() + " of " + country;
    }
}

package org.readout.eval.english;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.Coding;
import org.readout.model.Evidence;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.Span;

/**
 * A person as coded, whatever of the coding names them.
 *
 * @param name in English
 * @param offices each stated place once
 * @param places where they are named
 */
record CodedPerson(String name, List<Office> offices, List<Span> places) {
    CodedPerson {
        offices = List.copyOf(offices);
        places = List.copyOf(places);
    }

    static List<CodedPerson> of(Coding coding) {
        Map<String, List<Found>> found = Stream.of(
                        coding.attested().stream()
                                .map(one -> new Found(one.person(), one.evidence(), List.of(one.office()))),
                        coding.people().stream()
                                .map(one ->
                                        new Found(one.person(), one.mentions().get(0), one.offices())),
                        participants(coding).map(one -> new Found(one.person(), one.evidence(), one.offices())),
                        actors(coding).flatMap(one -> Stream.ofNullable(one.person())
                                .map(person -> new Found(person, one.evidence(), List.of()))),
                        authors(coding)
                                .map(author -> new Found(
                                        Person.unregistered(Language.ENGLISH, author.quote()), author, List.of())))
                .flatMap(part -> part)
                .collect(Collectors.groupingBy(Found::name, LinkedHashMap::new, Collectors.toList()));
        return found.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static CodedPerson of(String name, List<Found> found) {
        Map<Span, Office> offices = new LinkedHashMap<>();
        found.stream()
                .flatMap(one -> one.offices.stream())
                .forEach(office -> offices.putIfAbsent(office.evidence().span(), office));
        return new CodedPerson(
                name,
                List.copyOf(offices.values()),
                found.stream().map(one -> one.evidence.span()).distinct().toList());
    }

    /** Something of the coding that names a person. */
    private record Found(Person person, Evidence evidence, List<Office> offices) {
        String name() {
            return person.name(Language.ENGLISH);
        }
    }

    private static Stream<Participant> participants(Coding coding) {
        return coding.meetings().stream()
                .map(Meeting::sides)
                .flatMap(Collection::stream)
                .flatMap(side -> side.people().stream());
    }

    private static Stream<Actor> actors(Coding coding) {
        return Stream.concat(
                coding.statements().stream().map(statement -> statement.speaker()),
                coding.events().stream().flatMap(event -> event.actors().stream()));
    }

    private static Stream<Evidence> authors(Coding coding) {
        return Stream.ofNullable(coding.frontMatter()).flatMap(front -> front.authors().stream());
    }
}

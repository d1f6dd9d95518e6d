package org.readout.eval.english;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * A person of a document.
 *
 * @param id identifier within the annotation
 * @param name full name; a title for who is not named
 * @param named false for who is known by a title only
 * @param country the state acted for; absent if the annotation gives none
 * @param names every form of the name in the text
 * @param offices as stated, those that are the byline's or tell only when somebody came to power left out
 * @param told every place where the person is mentioned
 */
record GoldPerson(
        String id,
        String name,
        boolean named,
        @Nullable Country country,
        Set<String> names,
        List<GoldOffice> offices,
        List<Span> told) {
    private static final Set<String> NAMING = Set.of("name", "surname");
    private static final Set<String> NO_OFFICE = Set.of("author", "tenure_start");

    GoldPerson {
        names = Set.copyOf(names);
        offices = List.copyOf(offices);
        told = List.copyOf(told);
    }

    static GoldPerson of(GoldNode node) {
        return new GoldPerson(
                node.text("id"),
                node.text("name"),
                !node.json().has("named") || node.flag("named"),
                node.states("country").stream().findFirst().orElse(null),
                names(node),
                node.children("offices")
                        .filter(office ->
                                !NO_OFFICE.contains(office.text("title")) && !NO_OFFICE.contains(office.text("kind")))
                        .map(GoldOffice::of)
                        .toList(),
                node.spans("mentions"));
    }

    private static Set<String> names(GoldNode node) {
        Stream<String> mentions = node.children("mentions")
                .filter(mention -> NAMING.contains(mention.text("kind")) || NAMING.contains(mention.text("form")))
                .map(mention -> mention.text("text"));
        return Stream.of(Stream.of(node.text("name")), node.words("aliases").stream(), mentions)
                .flatMap(part -> part)
                .collect(Collectors.toSet());
    }

    /**
     * An office.
     *
     * @param words title, organisation and the words that state it
     * @param stated where it is stated
     */
    record GoldOffice(String words, List<Span> stated) {
        GoldOffice {
            stated = List.copyOf(stated);
        }

        static GoldOffice of(GoldNode node) {
            String words = String.join(
                    " ",
                    node.text("title"),
                    node.text("organisation"),
                    node.child("evidence").text("text"));
            return new GoldOffice(words, node.spans("evidence"));
        }
    }
}

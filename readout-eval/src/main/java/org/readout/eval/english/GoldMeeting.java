package org.readout.eval.english;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * A meeting, contact or non-meeting.
 *
 * @param id for a report
 * @param format form of contact; empty if the annotation has none
 * @param polarity whether it took place
 * @param alternatives as good as the polarity
 * @param states the sides that are states
 * @param people identifiers of the named people of all sides, those who accompany left out
 * @param date when
 * @param conflicting true if statements about it disagree
 * @param told the passages that tell of it
 */
record GoldMeeting(
        String id,
        String format,
        Polarity polarity,
        Set<Polarity> alternatives,
        Set<Country> states,
        Set<String> people,
        GoldDate date,
        boolean conflicting,
        List<Span> told) {
    private static final Set<String> NOT_PRINCIPAL = Set.of("accompanying", "bearer");

    GoldMeeting {
        alternatives = Set.copyOf(alternatives);
        states = Set.copyOf(states);
        people = Set.copyOf(people);
        told = List.copyOf(told);
    }

    static GoldMeeting of(GoldNode node) {
        Set<Country> states = new TreeSet<>();
        node.children("sides").forEach(side -> states.addAll(side.states("country")));
        return new GoldMeeting(
                node.text("id"),
                node.text("format"),
                node.flag("generic") ? Polarity.GENERIC : Polarity.of(node.text("polarity")),
                node.words("alt_polarity").stream().map(Polarity::of).collect(Collectors.toSet()),
                states,
                people(node),
                GoldDate.of(node.child("date")),
                !node.json().path("conflicts").isEmpty(),
                node.spans("mentions", "quotes", "coreferent_mentions"));
    }

    private static Set<String> people(GoldNode node) {
        return node.children("sides")
                .flatMap(side -> side.children("participants"))
                .filter(one -> !NOT_PRINCIPAL.contains(one.text("role")))
                .flatMap(one -> one.words("person").stream())
                .collect(Collectors.toSet());
    }

    /** The same, told by these passages. */
    GoldMeeting told(List<Span> passages) {
        return new GoldMeeting(id, format, polarity, alternatives, states, people, date, conflicting, passages);
    }

    boolean held() {
        return polarity.held();
    }

    /** Every polarity that is right. */
    Stream<Polarity> polarities() {
        return Stream.concat(Stream.of(polarity), alternatives.stream());
    }
}

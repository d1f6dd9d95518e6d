package org.readout.eval.transcripts;

import java.util.List;
import java.util.stream.Stream;
import org.readout.model.Country;

/**
 * One state's side of a contact.
 *
 * @param country the state
 * @param people in the order named; may be empty
 */
record Delegation(Country country, List<Attendee> people) {
    Delegation {
        people = List.copyOf(people);
    }

    List<Attendee> principals() {
        return people.stream().filter(Attendee::principal).toList();
    }

    List<Attendee> accompanying() {
        return people.stream().filter(one -> !one.principal()).toList();
    }

    Stream<Name> names() {
        return principals().stream().map(Attendee::name).flatMap(Stream::ofNullable);
    }
}

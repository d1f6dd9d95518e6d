package org.readout.model;

import java.util.List;

/**
 * One state's side of a meeting.
 *
 * @param country the state
 * @param people participants in the order named; empty if the text names none
 */
public record Side(Country country, List<Participant> people) {
    public Side {
        people = List.copyOf(people);
    }

    public List<Participant> principals() {
        return people.stream().filter(Participant::principal).toList();
    }
}

package org.readout.code.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Basis;
import org.readout.model.Contact;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Precision;
import org.readout.model.When;

/**
 * Days of what a text tells without one: the letter handed over, the banquet and the second meeting are of the day on which the
 * same people met, if the text tells of one such day only.
 */
final class Stays {
    private Stays() {}

    static List<Meeting> dated(List<Meeting> meetings) {
        return meetings.stream().map(meeting -> dated(meeting, meetings)).toList();
    }

    private static Meeting dated(Meeting meeting, List<Meeting> all) {
        if (meeting.date().known() || !meeting.status().counts()) {
            return meeting;
        }
        List<When> days = all.stream()
                .filter(other -> other.status().counts() && other.date().precision() == Precision.DAY)
                .filter(other -> other.format().contact() != Contact.REMOTE && together(meeting, other))
                .map(Meeting::date)
                .toList();
        boolean one = days.stream().map(When::earliest).distinct().count() == 1;
        return one ? meeting.withDate(derived(days.get(0), meeting)) : meeting;
    }

    private static When derived(When day, Meeting meeting) {
        List<Evidence> evidence = new ArrayList<>(day.evidence());
        evidence.add(meeting.mentions().get(0));
        return When.day(
                Objects.requireNonNull(day.earliest()),
                Basis.DERIVED,
                evidence.stream().distinct().sorted().toList());
    }

    /** The same states, and somebody who takes part in both, or nobody named in one. */
    private static boolean together(Meeting a, Meeting b) {
        Set<String> one = people(a);
        Set<String> other = people(b);
        boolean person = one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
        boolean states =
                a.countries().containsAll(b.countries()) || b.countries().containsAll(a.countries());
        return states && person && a.format().contact() != Contact.REMOTE;
    }

    private static Set<String> people(Meeting meeting) {
        return meeting.sides().stream()
                .flatMap(side -> side.principals().stream())
                .map(person -> person.person().id())
                .collect(Collectors.toSet());
    }
}

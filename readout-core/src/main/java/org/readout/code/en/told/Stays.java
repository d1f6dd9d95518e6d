package org.readout.code.en.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Basis;
import org.readout.model.Contact;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Place;
import org.readout.model.Precision;
import org.readout.model.When;

/**
 * Days of what a text tells without one: the letter handed over, the banquet and the second meeting are of the day on which the
 * same people met, if the text tells of one such day only, else of the day told last before them. A visit told by its day tells
 * the day of the talks that are told by their month.
 */
final class Stays {
    /** Characters within which a day told before still stands. */
    private static final int REACH = 900;

    /** Words that take a contact out of the course of what is told. */
    private static final Pattern BEFORE =
            Pattern.compile("(?i)\\b(?:last|previous|previously|earlier|before|ago|had|since|first)\\b");

    private Stays() {}

    static List<Meeting> dated(List<Meeting> meetings) {
        return meetings.stream().map(meeting -> dated(meeting, meetings)).toList();
    }

    private static Meeting dated(Meeting meeting, List<Meeting> all) {
        if (!meeting.status().counts() || meeting.date().precision() == Precision.DAY) {
            return meeting;
        }
        List<Meeting> days = all.stream()
                .filter(other -> other.status().counts() && other.date().precision() == Precision.DAY)
                .filter(other -> other.format().contact() != Contact.REMOTE && together(meeting, other))
                .toList();
        return meeting.date().known()
                ? within(meeting, days)
                : day(meeting, days)
                        .map(day -> meeting.withDate(of(day.date(), meeting)))
                        .orElse(meeting);
    }

    /** The only day told, else the last one told before. */
    private static Optional<Meeting> day(Meeting meeting, List<Meeting> days) {
        if (days.stream().map(other -> other.date().earliest()).distinct().count() <= 1) {
            return days.stream().findFirst();
        }
        int here = start(meeting);
        return BEFORE.matcher(meeting.mentions().get(0).quote()).find()
                ? Optional.empty()
                : days.stream()
                        .filter(other -> start(other) < here && here - start(other) <= REACH)
                        .max(Comparator.comparingInt(Stays::start));
    }

    private static int start(Meeting meeting) {
        return meeting.mentions().stream()
                .mapToInt(mention -> mention.span().start())
                .min()
                .orElse(0);
    }

    /** "The late January talks" of a visit on January 29. */
    private static Meeting within(Meeting meeting, List<Meeting> days) {
        List<Meeting> visits = days.stream()
                .filter(other -> other.format().contact() == Contact.TRAVEL
                        && meeting.format().contact() == Contact.IN_PERSON
                        && other.date().compatible(meeting.date()))
                .toList();
        boolean one =
                visits.stream().map(visit -> visit.date().earliest()).distinct().count() == 1;
        return one ? meeting.withDate(of(visits.get(0).date(), meeting)) : meeting;
    }

    private static When of(When day, Meeting meeting) {
        List<Evidence> evidence = new ArrayList<>(day.evidence());
        evidence.add(meeting.mentions().get(0));
        return When.day(
                Objects.requireNonNull(day.earliest()),
                Basis.DERIVED,
                evidence.stream().distinct().sorted().toList());
    }

    /** The same states, not in two towns, and somebody who takes part in both, or nobody named in one. */
    private static boolean together(Meeting a, Meeting b) {
        Set<String> one = people(a);
        Set<String> other = people(b);
        boolean person = one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
        boolean states =
                a.countries().containsAll(b.countries()) || b.countries().containsAll(a.countries());
        return states && person && a.format().contact() != Contact.REMOTE && !apart(city(a), city(b));
    }

    private static boolean apart(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static @Nullable String city(Meeting meeting) {
        Place place = meeting.place();
        return place == null ? null : place.city();
    }

    private static Set<String> people(Meeting meeting) {
        return meeting.sides().stream()
                .flatMap(side -> side.principals().stream())
                .map(person -> person.person().id())
                .collect(Collectors.toSet());
    }
}

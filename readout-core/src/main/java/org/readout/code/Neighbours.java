package org.readout.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Basis;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Precision;
import org.readout.model.Rank;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.When;

/**
 * What the meetings of two states tell of each other, once accounts are joined: the day that an item leaves out, and who "the two
 * prime ministers" were. Only what is the same whichever of them is asked is taken; what is not stays open.
 */
final class Neighbours {
    /** Done by those who met: whoever is left unnamed is the counterpart of the talks. */
    private static final Set<String> JOINT = Set.of("talks", "summit", "press", "signing");

    /** Done with the counterpart too, but also with others: who takes part must be of the same rank. */
    private static final Set<String> COURTESIES = Set.of("ceremony", "banquet", "tea", "appearance");

    private static final long EARLIER = 2;

    private final List<Meeting> meetings;
    private final Nearby near;
    private final Map<DocId, Set<When>> daysOf = new HashMap<>();

    private Neighbours(Collection<Meeting> meetings) {
        this.meetings = List.copyOf(meetings);
        this.near = Nearby.of(this.meetings.stream().map(Meeting::date).toList());
        this.meetings.stream().filter(Neighbours::dated).forEach(meeting -> documents(meeting)
                .forEach(document ->
                        daysOf.computeIfAbsent(document, d -> new HashSet<>()).add(meeting.date())));
    }

    /** The meetings of two states, completed by each other, in the same order. */
    static List<Meeting> complete(Collection<Meeting> meetings) {
        Neighbours dating = new Neighbours(meetings);
        List<Meeting> dated = meetings.stream().map(dating::withDay).toList();
        Neighbours naming = new Neighbours(dated);
        return dated.stream().map(naming::named).toList();
    }

    /** 欢迎仪式后，两国总理举行会谈: the day of the ceremony, which another item dates, is that of the talks. */
    private Meeting withDay(Meeting meeting) {
        When date = meeting.date();
        if (!meeting.status().counts()
                || OneVisit.travel(meeting)
                || !date.evidence().isEmpty()
                || date.precision() != Precision.INTERVAL
                || date.width() > 1) {
            return meeting;
        }
        List<When> days = documents(meeting).stream()
                .flatMap(document -> daysOf.getOrDefault(document, Set.of()).stream())
                .toList();
        Set<LocalDate> different = days.stream().map(When::earliest).collect(Collectors.toSet());
        return different.size() == 1 && near(days.get(0), date)
                ? meeting.withDate(When.day(day(days.get(0)), Basis.DERIVED, words(days)))
                : meeting;
    }

    private static List<Evidence> words(List<When> days) {
        return days.stream()
                .flatMap(day -> day.evidence().stream())
                .distinct()
                .sorted()
                .limit(1)
                .toList();
    }

    private static boolean near(When day, When published) {
        LocalDate first = Objects.requireNonNull(published.earliest()).minusDays(EARLIER);
        return !day(day).isBefore(first) && !day(day).isAfter(Objects.requireNonNull(published.latest()));
    }

    private static LocalDate day(When date) {
        return Objects.requireNonNull(date.earliest());
    }

    private static boolean dated(Meeting meeting) {
        return meeting.status().counts()
                && !OneVisit.travel(meeting)
                && meeting.date().precision() == Precision.DAY
                && !meeting.date().evidence().isEmpty();
    }

    private static List<DocId> documents(Meeting meeting) {
        return meeting.mentions().stream().map(Evidence::docId).distinct().toList();
    }

    private Meeting named(Meeting meeting) {
        return meeting.status().counts() && JOINT.contains(meeting.format().id())
                ? meeting.withSides(meeting.sides().stream()
                        .map(side -> side.people().isEmpty() ? counterpart(side, meeting) : side)
                        .toList())
                : meeting;
    }

    /** The one person the others of the meeting met on that day; if there are several, nobody. */
    private Side counterpart(Side unnamed, Meeting meeting) {
        List<Participant> met = new ArrayList<>();
        near.to(meeting.date())
                .mapToObj(meetings::get)
                .filter(other -> other != meeting && other.status().counts() && joint(other, meeting))
                .flatMap(other -> other.sides().stream())
                .filter(side -> side.country().equals(unnamed.country()))
                .flatMap(side -> side.principals().stream())
                .forEach(met::add);
        Set<String> people = met.stream().map(one -> one.person().id()).collect(Collectors.toSet());
        return people.size() == 1 ? new Side(unnamed.country(), List.of(asPartner(met.get(0)))) : unnamed;
    }

    /** Between equals: of a ceremony for a head of state, whoever stands in for the host is not the counterpart. */
    private static boolean equals(Meeting courtesy) {
        Set<Optional<Integer>> bands = courtesy.sides().stream()
                .flatMap(side -> side.principals().stream())
                .map(one -> one.rank().map(Rank::band))
                .collect(Collectors.toSet());
        return bands.size() == 1 && !bands.contains(Optional.<Integer>empty());
    }

    private static boolean joint(Meeting other, Meeting meeting) {
        return partnerNamed(other, meeting)
                && (JOINT.contains(other.format().id())
                        || COURTESIES.contains(other.format().id()) && equals(other))
                && other.date().compatible(meeting.date())
                && meeting.sides().stream()
                        .filter(side -> !side.principals().isEmpty())
                        .allMatch(side -> sameSide(side, other));
    }

    /** Talks of two states of which nobody is named may be of any officials, unless the same text tells of both. */
    private static boolean partnerNamed(Meeting other, Meeting meeting) {
        return meeting.sides().stream().anyMatch(side -> !side.principals().isEmpty())
                || !Collections.disjoint(documents(other), documents(meeting));
    }

    private static boolean sameSide(Side side, Meeting other) {
        return other.sides().stream()
                .filter(its -> its.country().equals(side.country()))
                .anyMatch(its -> SameMeeting.ids(its).equals(SameMeeting.ids(side)));
    }

    private static Participant asPartner(Participant one) {
        return new Participant(one.person(), one.country(), one.offices(), Role.BOTH, one.evidence());
    }
}

package org.readout.code;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Side;
import org.readout.model.Status;
import org.readout.model.When;

/**
 * Whether two accounts may be of one meeting: the states are the same, status and form agree, the dates may be the same day, and
 * on each side named by both at least one principal is the same person.
 */
final class SameMeeting {
    private static final Set<String> ONE_KIND = Set.of("meeting", "talks", "summit", "contact");

    /** What is announced without a day takes place within so many days, or is told of anew. */
    private static final long SOON = 60;

    /** What one bulletin tells without a day may be as old as what it dates. */
    private static final long BULLETIN = 3;

    private SameMeeting() {}

    /** Of one document: forms must agree, unless one account is a headline; a headline dates nothing. */
    static boolean withinDocument(Meeting a, Meeting b) {
        return a.status() == b.status()
                && a.countries().equals(b.countries())
                && (a.format().equals(b.format()) || oneKind(a, b) && headline(a, b))
                && (a.date().compatible(b.date()) || headline(a, b) || OneVisit.of(a, b))
                && OneVisit.sameWay(a, b)
                && samePeople(a, b);
    }

    /** Of several documents. */
    static boolean acrossDocuments(Cluster a, Cluster b) {
        return a.meeting().status() == b.meeting().status()
                && days(a, b)
                && forms(a, b)
                && OneVisit.sameWay(a.meeting(), b.meeting())
                && a.meeting().countries().equals(b.meeting().countries())
                && samePeople(a.meeting(), b.meeting());
    }

    /** True if a plan may be of what took place. */
    static boolean fulfils(Cluster held, Cluster plan) {
        Meeting was = held.meeting();
        return was.format().equals(plan.meeting().format())
                && (soon(was.date(), plan.meeting().date()) || OneVisit.of(was, plan.meeting()))
                && OneVisit.sameWay(was, plan.meeting())
                && samePeople(was, plan.meeting());
    }

    private static boolean forms(Cluster a, Cluster b) {
        boolean apart = !a.exactForms().isEmpty()
                && !b.exactForms().isEmpty()
                && !a.exactForms().equals(b.exactForms());
        return a.meeting().format().equals(b.meeting().format()) || oneKind(a.meeting(), b.meeting()) && !apart;
    }

    private static boolean days(Cluster a, Cluster b) {
        When first = a.meeting().date();
        When second = b.meeting().date();
        if (a.meeting().status() != Status.OCCURRED && vague(first, second)) {
            return a.meeting().status() == Status.PLANNED && soon(first, second);
        }
        return first.compatible(second)
                || OneVisit.of(a.meeting(), b.meeting())
                || oneBulletin(a, b)
                || oneBulletin(b, a);
    }

    /** What did not take place and has no day is told of as often as it is wished for or spoken of. */
    private static boolean vague(When a, When b) {
        return !a.known() || !b.known();
    }

    private static boolean soon(When a, When b) {
        LocalDate from = a.earliest();
        LocalDate to = b.earliest();
        return a.compatible(b)
                && (!vague(a, b) || from != null && to != null && Math.abs(ChronoUnit.DAYS.between(from, to)) <= SOON);
    }

    /** 欢迎仪式后，…: a form told without a day is that which another item of the same bulletin dates. */
    private static boolean oneBulletin(Cluster dated, Cluster undated) {
        LocalDate day = dated.meeting().date().latest();
        LocalDate published = undated.meeting().date().latest();
        return day != null
                && published != null
                && undated.datedOn().isEmpty()
                && !Collections.disjoint(dated.datedOn(), undated.undatedOn())
                && dated.meeting().format().equals(undated.meeting().format())
                && named(dated.meeting())
                && named(undated.meeting())
                && !day.isAfter(published)
                && ChronoUnit.DAYS.between(day, published) <= BULLETIN;
    }

    /** True if every side has a principal. */
    static boolean named(Meeting meeting) {
        return meeting.sides().stream().noneMatch(side -> side.principals().isEmpty());
    }

    private static boolean oneKind(Meeting a, Meeting b) {
        return ONE_KIND.contains(a.format().id())
                && ONE_KIND.contains(b.format().id());
    }

    /** The title of a bulletin's item is broadcast later than what it tells of; it dates nothing by itself. */
    private static boolean headline(Meeting a, Meeting b) {
        return a.date().evidence().isEmpty() || b.date().evidence().isEmpty();
    }

    /** Of a visit the visitor must be the same: who invites, greets and sees off may be different hosts. */
    private static boolean samePeople(Meeting a, Meeting b) {
        return a.sides().stream()
                .filter(side -> !OneVisit.travel(a) || !OneVisit.hosts(side) || !OneVisit.hosts(side(b, side)))
                .allMatch(side -> principalsAgree(side, side(b, side)));
    }

    /** True if one person is a principal of one side in both. */
    static boolean personInCommon(Meeting a, Meeting b) {
        return a.sides().stream().anyMatch(side -> !Collections.disjoint(ids(side), ids(side(b, side))));
    }

    private static Side side(Meeting meeting, Side like) {
        return meeting.sides().stream()
                .filter(side -> side.country().equals(like.country()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean principalsAgree(Side a, Side b) {
        Set<String> names = ids(a);
        return names.isEmpty() || ids(b).isEmpty() || !Collections.disjoint(names, ids(b));
    }

    static Set<String> ids(Side side) {
        return side.principals().stream()
                .map(Participant::person)
                .map(person -> person.id())
                .collect(Collectors.toUnmodifiableSet());
    }
}

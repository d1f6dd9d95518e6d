package org.readout.code;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.readout.model.Basis;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Precision;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.When;

/**
 * A visit lasts: the day of arrival, the days announced and the day of departure are of one visit, if they lie close together and
 * the visitor is the same.
 */
final class OneVisit {
    private static final long LONGEST_GAP = 8;

    private OneVisit() {}

    static boolean travel(Meeting meeting) {
        return meeting.format().contact() == Contact.TRAVEL;
    }

    /** True of the side that is visited: nobody of it is a guest. */
    static boolean hosts(Side side) {
        return side.people().stream().noneMatch(one -> one.role() == Role.GUEST);
    }

    /**
     * True if both tell of travel and their days, stated or those of broadcast, may lie within one visit; where one of them leaves
     * the visitor unnamed, only if they may be the same.
     */
    static boolean of(Meeting a, Meeting b) {
        return travel(a)
                && travel(b)
                && days(a.date())
                && days(b.date())
                && gap(a.date(), b.date()) <= (named(a) == named(b) ? LONGEST_GAP : 0);
    }

    /** True unless they lead opposite ways. */
    static boolean sameWay(Meeting a, Meeting b) {
        return !travel(a) || !travel(b) || visitor(a).equals(visitor(b));
    }

    /** The state of the guests, else not that of the hosts; a visit that names nobody is told with who visits first. */
    private static Country visitor(Meeting visit) {
        return visit.sides().stream()
                .filter(side -> !hosts(side))
                .findFirst()
                .or(() -> visit.sides().stream().filter(side -> !receives(side)).findFirst())
                .orElse(visit.sides().get(0))
                .country();
    }

    private static boolean receives(Side side) {
        return side.people().stream().anyMatch(one -> one.role() == Role.HOST);
    }

    /** True if somebody is named who visits. */
    static boolean named(Meeting visit) {
        return visit.sides().stream().anyMatch(side -> !hosts(side));
    }

    /**
     * From the first to the last day stated; a month or the day of broadcast states no day, and those of a journey to several
     * states are not the days in one.
     */
    static When span(Meeting a, Meeting b) {
        When first = a.date();
        When second = b.date();
        if (!stated(first) || !stated(second)) {
            return Accounts.date(first, second);
        }
        if (journey(first) != journey(second)) {
            return journey(first) ? second : first;
        }
        LocalDate from = earlier(first.earliest(), second.earliest());
        LocalDate to = later(first.latest(), second.latest());
        Precision precision = from.equals(to) ? Precision.DAY : Precision.INTERVAL;
        return new When(from, to, precision, first.basis(), Accounts.union(first.evidence(), second.evidence()));
    }

    private static boolean journey(When date) {
        return date.basis() == Basis.DERIVED;
    }

    private static boolean stated(When date) {
        return !date.evidence().isEmpty() && days(date);
    }

    private static boolean days(When date) {
        return date.precision() == Precision.DAY || date.precision() == Precision.INTERVAL;
    }

    private static long gap(When a, When b) {
        LocalDate from = later(a.earliest(), b.earliest());
        LocalDate to = earlier(a.latest(), b.latest());
        return Math.max(0, ChronoUnit.DAYS.between(to, from));
    }

    private static LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return known(a).isBefore(known(b)) ? known(a) : known(b);
    }

    private static LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return known(a).isBefore(known(b)) ? known(b) : known(a);
    }

    private static LocalDate known(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalStateException("a stated day has no bounds");
        }
        return day;
    }
}

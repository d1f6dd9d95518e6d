package org.readout.measure.signal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Side;

/**
 * A person of another state with, or at an occasion of, the state. Who accompanies another is not one: access is the other's.
 *
 * @param who the person
 * @param day first day it may have been
 * @param access how near the person came
 * @param mention the words
 */
record Appearance(Participant who, LocalDate day, Access access, Evidence mention) {
    private static final int ONE_STAY_DAYS = 10;
    private static final int WIDEST_DAYS = 31;

    private static final Comparator<Appearance> ORDER = Comparator.comparing(Appearance::day)
            .thenComparing(Appearance::access)
            .thenComparing(Appearance::mention);

    /** The last stay of each person of a partner between two days, at its nearest; the second day is not included. */
    static Collection<Appearance> last(
            Collection<KnownMeeting> meetings, Country state, Country partner, LocalDate from, LocalDate before) {
        Map<String, Appearance> last = new TreeMap<>();
        meetings.stream()
                .flatMap(known -> of(known.meeting(), state, partner))
                .filter(one -> !one.day().isBefore(from) && one.day().isBefore(before))
                .sorted(ORDER)
                .forEach(one -> last.merge(one.who().person().id(), one, Appearance::nearest));
        return last.values();
    }

    private static Appearance nearest(Appearance earlier, Appearance later) {
        boolean same = ChronoUnit.DAYS.between(earlier.day, later.day) <= ONE_STAY_DAYS;
        return same && earlier.access.compareTo(later.access) >= 0 ? earlier : later;
    }

    static Stream<Appearance> of(Meeting meeting, Country state, Country partner) {
        LocalDate day = meeting.date().earliest();
        Optional<Side> own = side(meeting, state);
        if (day == null
                || meeting.date().width() > WIDEST_DAYS
                || own.map(Appearance::visits).orElse(true)) {
            return Stream.empty();
        }
        return side(meeting, partner).stream()
                .flatMap(side -> side.people().stream())
                .filter(who -> who.principal() && who.role() != Role.HOST)
                .flatMap(who -> told(meeting, own).stream()
                        .map(access -> new Appearance(
                                who, day, access, meeting.mentions().get(0))));
    }

    private static Optional<Access> told(Meeting meeting, Optional<Side> own) {
        Contact contact = meeting.format().contact();
        return switch (meeting.status()) {
            case NEGATED, DENIED -> contact == Contact.IN_PERSON ? Optional.of(Access.NONE) : Optional.empty();
            case OCCURRED ->
                switch (contact) {
                    case IN_PERSON -> Optional.of(met(own));
                    case PRESENCE -> Optional.of(Access.ATTENDANCE);
                    case TRAVEL -> Optional.of(Access.NONE);
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    private static Access met(Optional<Side> own) {
        return own.filter(Level::paramount).isPresent() ? Access.AUDIENCE : Access.PRIVATE;
    }

    private static boolean visits(Side side) {
        return side.principals().stream().anyMatch(p -> p.role() == Role.GUEST);
    }

    private static Optional<Side> side(Meeting meeting, Country country) {
        List<Side> sides = meeting.sides();
        return sides.stream().filter(side -> side.country().equals(country)).findFirst();
    }
}

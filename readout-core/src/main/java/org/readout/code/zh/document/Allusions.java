package org.readout.code.zh.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Contact;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.Role;
import org.readout.model.Status;
import org.readout.model.When;

/**
 * Words that only name what the document tells of elsewhere: behind the account of a summit, 此次首脑会晤 and 这是他首次访问 are no
 * further contact of the two. What is only named and told nowhere is kept, as what it is.
 */
public final class Allusions {
    private static final int PAIR = 2;
    private static final Set<Status> ACCOUNTS = Set.of(Status.OCCURRED, Status.PLANNED);

    private Allusions() {}

    /** The contacts without those only alluded to where another tells of them. */
    public static List<Meeting> without(List<Meeting> meetings) {
        return meetings.stream()
                .filter(one -> meetings.stream().noneMatch(other -> eve(one, other)))
                .filter(one ->
                        one.status() != Status.GENERIC || meetings.stream().noneMatch(other -> accountOf(one, other)))
                .filter(one -> meetings.stream().noneMatch(other -> table(one, other)))
                .toList();
    }

    /** 甲今天起访问乙国。访华之前，甲……: the visit told is the one he was about to make. */
    private static boolean eve(Meeting named, Meeting visit) {
        return named.status() == Status.PLANNED
                && named.format().contact() == Contact.TRAVEL
                && named.date().equals(When.UNKNOWN)
                && visit != named
                && accountOf(named, visit)
                && !visit.date().evidence().isEmpty()
                && guests(visit).containsAll(guests(named))
                && !guests(named).isEmpty();
    }

    private static Set<Person> guests(Meeting visit) {
        return visit.sides().stream()
                .flatMap(side -> side.people().stream())
                .filter(one -> one.role() == Role.GUEST)
                .map(Participant::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The headline 甲同乙、丙外长会晤 above the account of their three-sided talks: each two it names sat at that table. */
    private static boolean table(Meeting two, Meeting table) {
        return two.sides().size() == PAIR
                && table.sides().size() > PAIR
                && two.status() == table.status()
                && two.format().equals(table.format())
                && two.mentions().stream().allMatch(Allusions::heads)
                && table.countries().containsAll(two.countries())
                && !people(two).isEmpty()
                && people(table).containsAll(people(two));
    }

    private static Set<Person> people(Meeting meeting) {
        return meeting.sides().stream()
                .flatMap(side -> side.principals().stream())
                .map(Participant::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A record's title stands first in its text. */
    private static boolean heads(Evidence told) {
        return told.span().start() == 0;
    }

    private static boolean accountOf(Meeting named, Meeting other) {
        return ACCOUNTS.contains(other.status())
                && other.format().contact() == named.format().contact()
                && Set.copyOf(other.countries()).equals(Set.copyOf(named.countries()));
    }
}

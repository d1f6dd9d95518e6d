package org.readout.code.zh;

import java.util.List;
import java.util.Set;
import org.readout.model.Meeting;
import org.readout.model.Status;

/**
 * Words that only name what the document tells of elsewhere: behind the account of a summit, 此次首脑会晤 and 这是他首次访问 are no
 * further contact of the two. What is only named and told nowhere is kept, as what it is.
 */
final class Allusions {
    private static final Set<Status> ACCOUNTS = Set.of(Status.OCCURRED, Status.PLANNED);

    private Allusions() {}

    static List<Meeting> without(List<Meeting> meetings) {
        return meetings.stream()
                .filter(one ->
                        one.status() != Status.GENERIC || meetings.stream().noneMatch(other -> accountOf(one, other)))
                .toList();
    }

    private static boolean accountOf(Meeting named, Meeting other) {
        return ACCOUNTS.contains(other.status())
                && other.format().contact() == named.format().contact()
                && Set.copyOf(other.countries()).equals(Set.copyOf(named.countries()));
    }
}

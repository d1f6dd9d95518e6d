package org.readout.code;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Basis;
import org.readout.model.Meeting;
import org.readout.model.When;

/**
 * Accounts taken to be of one meeting.
 *
 * @param meeting the accounts joined
 * @param exactForms the forms given by accounts that are exact about them; one or none
 * @param undatedOn the days of publication of accounts without a day of their own
 * @param datedOn the days of publication of those with one
 */
record Cluster(Meeting meeting, Set<String> exactForms, Set<LocalDate> undatedOn, Set<LocalDate> datedOn) {

    static Cluster of(Account account) {
        Set<LocalDate> published = account.published() == null ? Set.of() : Set.of(account.published());
        return new Cluster(
                account.meeting(),
                account.exact() ? Set.of(account.meeting().format().id()) : Set.of(),
                account.dated() ? Set.of() : published,
                account.dated() ? published : Set.of());
    }

    Cluster join(Cluster other) {
        Meeting joined = Accounts.join(meeting, other.meeting);
        return new Cluster(
                OneVisit.travel(joined) ? joined : joined.withDate(date(meeting.date(), other.meeting.date())),
                union(exactForms, other.exactForms),
                union(undatedOn, other.undatedOn),
                union(datedOn, other.datedOn));
    }

    /** The days of a whole journey, which a review gives, are wider than those on which an item without a day was published. */
    private static When date(When a, When b) {
        if (a.compatible(b) && overWide(a, b)) {
            return b;
        }
        return a.compatible(b) && overWide(b, a) ? a : Accounts.date(a, b);
    }

    private static boolean overWide(When wide, When narrow) {
        return wide.basis() == Basis.DERIVED && wide.width() > narrow.width() && wide.width() > 0;
    }

    Cluster with(Meeting other) {
        return new Cluster(other, exactForms, undatedOn, datedOn);
    }

    private static <T> Set<T> union(Set<T> a, Set<T> b) {
        return Stream.concat(a.stream(), b.stream()).collect(Collectors.toUnmodifiableSet());
    }
}

package org.readout.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.When;

/** Joins two accounts of one meeting: the narrower date, the fuller list of people, every mention and every conflict. */
final class Accounts {
    private Accounts() {}

    static Meeting join(Meeting a, Meeting b) {
        // A headline tells less than the sentence that dates the meeting: form and roles are taken from the latter.
        return headline(a) && !headline(b) ? joinInto(b, a) : joinInto(a, b);
    }

    private static boolean headline(Meeting account) {
        return account.date().evidence().isEmpty();
    }

    private static Meeting joinInto(Meeting a, Meeting b) {
        return new Meeting(
                OneVisit.travel(a) ? OneVisit.span(a, b) : date(a.date(), b.date()),
                a.sides().stream().map(side -> side(side, b)).toList(),
                a.format(),
                a.place() != null ? a.place() : b.place(),
                a.status(),
                union(a.label(), b.label()),
                reportedBy(a, b),
                union(a.mentions(), b.mentions()),
                union(a.conflicts(), b.conflicts()));
    }

    /** A meeting that one document tells of in its own voice is not known by report alone. */
    private static @Nullable String reportedBy(Meeting a, Meeting b) {
        boolean oneDocument =
                a.mentions().get(0).docId().equals(b.mentions().get(0).docId());
        if (oneDocument) {
            return a.reportedBy() != null ? a.reportedBy() : b.reportedBy();
        }
        return b.reportedBy() == null ? null : a.reportedBy();
    }

    /** The narrower; of two as narrow the one stated in words, then the one closer to the text. */
    static When date(When a, When b) {
        if (a.evidence().isEmpty() != b.evidence().isEmpty()) {
            return a.evidence().isEmpty() ? b : a;
        }
        if (a.width() != b.width()) {
            return a.width() < b.width() ? a : b;
        }
        return b.basis().compareTo(a.basis()) < 0 ? b : a;
    }

    private static Side side(Side a, Meeting other) {
        Map<String, Participant> people = new LinkedHashMap<>();
        a.people().forEach(p -> people.put(p.person().id(), p));
        other.sides().stream()
                .filter(side -> side.country().equals(a.country()))
                .flatMap(side -> side.people().stream())
                .forEach(p -> people.merge(p.person().id(), p, Accounts::fuller));
        return new Side(a.country(), List.copyOf(people.values()));
    }

    /** The account that states more offices; a principal in one account is a principal. */
    private static Participant fuller(Participant a, Participant b) {
        Participant more = b.offices().size() > a.offices().size() ? b : a;
        Role role = a.principal() ? a.role() : b.role();
        return new Participant(more.person(), more.country(), more.offices(), role, more.evidence());
    }

    static <T> List<T> union(List<T> a, List<T> b) {
        Set<T> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return Collections.unmodifiableList(new ArrayList<>(all));
    }
}

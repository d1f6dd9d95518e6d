package org.readout.code.en.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.code.Telling;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Contact;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Side;

/**
 * Who accompanied: "A, B and C attended the meeting", "also present were A and B", "accompanied by A". They join the contact
 * their sentence tells, else the meeting told last, of which the sentence is then a further telling.
 */
public final class Attendance {
    private static final Set<Contact> JOINED = Set.of(Contact.IN_PERSON, Contact.PRESENCE);

    private final Clauses clauses;
    private final List<Mention.OfPerson> people;

    private Attendance(Clauses clauses) {
        this.clauses = clauses;
        people = new AttendanceList(clauses).people();
    }

    /**
     * The tellings of a sentence with those who accompanied.
     *
     * @param here told in the sentence
     * @param before told before it
     */
    public static List<Telling> read(Clauses clauses, List<Telling> here, List<Telling> before) {
        Attendance attendance = new Attendance(clauses);
        if (attendance.people.isEmpty()) {
            return here;
        }
        return here.isEmpty() ? attendance.further(before) : attendance.joined(here);
    }

    private List<Telling> joined(List<Telling> here) {
        return here.stream()
                .map(this::joined)
                .map(telling -> telling.reference() == Telling.Reference.DEFINITE
                        ? telling.quoted(clauses.quote(), telling.core())
                        : telling)
                .toList();
    }

    /** The meeting told last, if somebody joins it. */
    private List<Telling> further(List<Telling> before) {
        return last(before).stream()
                .map(this::joined)
                .filter(telling -> !before.contains(telling))
                .map(telling -> telling.quoted(clauses.quote(), clauses.quote()))
                .toList();
    }

    private static List<Telling> last(List<Telling> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (JOINED.contains(before.get(i).format().contact())
                    && before.get(i).status().counts()) {
                return List.of(before.get(i));
            }
        }
        return List.of();
    }

    private Telling joined(Telling telling) {
        boolean guests = telling.format().contact() == Contact.PRESENCE;
        return telling.among(
                telling.sides().stream().map(side -> joined(side, guests)).toList());
    }

    /**
     * At a banquet to which nobody is told to have come those who join are the guests; at talks between sides of which nobody was
     * named, the first of each side leads it.
     */
    private Side joined(Side side, boolean guests) {
        boolean nobody = side.principals().isEmpty();
        List<Participant> all = new ArrayList<>(side.people());
        for (Mention.OfPerson person : people) {
            boolean other = side.country().equals(person.country())
                    && all.stream()
                            .noneMatch(
                                    p -> p.person().id().equals(person.person().id()));
            if (other) {
                Role first = nobody && all.size() == side.people().size() ? Role.BOTH : Role.ACCOMPANYING;
                all.add(new Participant(
                        person.person(),
                        person.country(),
                        person.offices(),
                        nobody && guests ? Role.GUEST : first,
                        clauses.quote(person.name())));
            }
        }
        return new Side(side.country(), all);
    }
}

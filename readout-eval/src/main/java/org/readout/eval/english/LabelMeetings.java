package org.readout.eval.english;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.model.Basis;
import org.readout.model.Conflict;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Format;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Precision;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.When;

/** Annotated meetings as if a reader had coded them. */
final class LabelMeetings {
    private final Contacts contacts;

    LabelMeetings(Contacts contacts) {
        this.contacts = contacts;
    }

    /** None for a contact without any state, which no coding can hold. */
    Stream<Meeting> of(LabelText text, GoldMeeting label) {
        if (label.states().isEmpty()) {
            return Stream.empty();
        }
        List<Evidence> told = text.at(label.told());
        return Stream.of(new Meeting(
                date(label.date()),
                sides(text, label),
                new Format(label.format(), contacts.best(label)),
                null,
                label.polarity().best(),
                List.of(),
                null,
                told,
                label.conflicting() ? List.of(new Conflict("date", "", "", told)) : List.of()));
    }

    /** Days are compared by their bounds, hence every date of more than a day may be an interval. */
    private static When date(GoldDate label) {
        if (label.earliest() == null || label.latest() == null) {
            return When.UNKNOWN;
        }
        boolean day = label.earliest().equals(label.latest());
        Basis basis = label.basis().isEmpty()
                ? Basis.EXPLICIT
                : Basis.valueOf(label.basis().toUpperCase(Locale.ROOT));
        return new When(label.earliest(), label.latest(), day ? Precision.DAY : Precision.INTERVAL, basis, List.of());
    }

    /** Who met is asked of all sides together, hence all may stand on the first. */
    private static List<Side> sides(LabelText text, GoldMeeting label) {
        Iterator<Country> states = new TreeSet<>(label.states()).iterator();
        List<Side> sides = new ArrayList<>();
        sides.add(new Side(states.next(), participants(text, label)));
        states.forEachRemaining(state -> sides.add(new Side(state, List.of())));
        return sides;
    }

    private static List<Participant> participants(LabelText text, GoldMeeting label) {
        return label.people().stream()
                .sorted()
                .flatMap(text::person)
                .filter(GoldPerson::named)
                .map(person -> new Participant(
                        LabelText.coded(person),
                        person.country(),
                        List.of(),
                        Role.BOTH,
                        text.at(person.told().get(0))))
                .toList();
    }
}

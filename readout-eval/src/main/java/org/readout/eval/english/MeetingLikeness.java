package org.readout.eval.english;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Language;
import org.readout.model.Meeting;
import org.readout.model.Participant;

/** How like a coded meeting is to an annotated one; they must share words of the text. */
final class MeetingLikeness {
    private static final int SAME_STATUS = 30;
    private static final int SAME_CONTACT = 20;
    private static final int PERSON = 10;
    private static final int STATE = 3;

    private final Contacts contacts;
    private final Map<String, GoldPerson> people;

    MeetingLikeness(Contacts contacts, List<GoldPerson> people) {
        this.contacts = contacts;
        this.people = people.stream().collect(Collectors.toMap(GoldPerson::id, Function.identity()));
    }

    /** 0 if they are not of one happening. */
    int of(GoldMeeting gold, Meeting meeting) {
        boolean contact = contacts.accepts(gold, meeting.format());
        if (meeting.mentions().stream().noneMatch(mention -> Overlap.any(gold.told(), mention))
                || (gold.held() && !contact)) {
            return 0;
        }
        Set<Country> common = new HashSet<>(gold.states());
        common.retainAll(meeting.countries());
        if (common.isEmpty() && !gold.states().isEmpty()) {
            return 0;
        }
        boolean status = gold.polarities().anyMatch(polarity -> polarity.says(meeting.status()));
        return 1
                + STATE * common.size()
                + PERSON
                        * (int) named(gold)
                                .filter(person -> among(person, meeting))
                                .count()
                + (contact && attended(gold, meeting) ? SAME_CONTACT : 0)
                + (status ? SAME_STATUS : 0);
    }

    /** Those who met, as far as the text names them. */
    Stream<GoldPerson> named(GoldMeeting gold) {
        return gold.people().stream().map(people::get).filter(person -> person != null && person.named());
    }

    /** True if those who met are just these; who is only called by a title may be missing. */
    boolean samePeople(GoldMeeting gold, Meeting meeting) {
        return named(gold).allMatch(person -> among(person, meeting))
                && principals(meeting).allMatch(one -> gold.people().stream()
                        .map(people::get)
                        .anyMatch(person -> person != null && is(person, one)));
    }

    private static boolean among(GoldPerson person, Meeting meeting) {
        return principals(meeting).anyMatch(one -> is(person, one));
    }

    private static boolean is(GoldPerson person, Participant coded) {
        return Identity.likeness(
                        person,
                        coded.person().name(Language.ENGLISH),
                        List.of(coded.evidence().span()))
                > 0;
    }

    static Stream<Participant> principals(Meeting meeting) {
        return meeting.sides().stream().flatMap(side -> side.principals().stream());
    }

    /** That somebody was only there is told by a contact of its own. */
    private static boolean attended(GoldMeeting gold, Meeting meeting) {
        return (gold.polarity() == Polarity.ATTENDANCE) == (meeting.format().contact() == Contact.PRESENCE);
    }
}

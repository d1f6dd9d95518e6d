package org.readout.code.zh.meet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Side;
import org.readout.model.Status;

/** 甲接受两位大使递交国书。甲分别同两位大使进行了交谈: whom who acts met in the sentence told last. */
record EachOfThem(Parties parties, Contacts contacts) {
    private static final int LONGEST = 8;
    private static final int MOST = 4;
    private static final String OF = "的";

    /** One contact with each of them; none where 同 or the like introduces no word for several guests. */
    List<Meeting> read(ContactVerb act, Told told) {
        return !several(act)
                ? List.of()
                : parties.subject(act.at().start()).stream()
                        .flatMap(host -> met(host, told).stream()
                                .map(meeting -> contacts.meeting(act, told, sides(meeting), Status.OCCURRED)))
                        .toList();
    }

    /** 同两位大使, 与他们. */
    private boolean several(ContactVerb act) {
        String head =
                act.passage().between(act.passage().span().start(), act.at().start());
        int clause = head.lastIndexOf('，') + 1;
        for (int i = head.length() - 1; i >= clause && i > head.length() - LONGEST - 2; i--) {
            int at = i;
            boolean guests = parties.lexicon()
                    .words("guests_of_several")
                    .opening(head, at)
                    .filter(word -> head.substring(at + word.length()).length() <= LONGEST
                            && !head.startsWith(OF, at + word.length()))
                    .isPresent();
            if (guests && parties.lexicon().words("with").closes(head, at)) {
                return true;
            }
        }
        return false;
    }

    private static List<Meeting> met(Party host, Told told) {
        Optional<Meeting> last = told.contacts().stream().reduce((earlier, later) -> later);
        return last.map(one -> told.contacts().stream()
                        .filter(meeting -> meeting.status().counts()
                                && meeting.sides().size() == 2
                                && meeting.mentions().equals(one.mentions())
                                && takesPart(host, meeting))
                        .toList())
                .filter(all -> all.size() > 1 && all.size() <= MOST)
                .orElse(List.of());
    }

    private static boolean takesPart(Party host, Meeting meeting) {
        return meeting.sides().stream()
                .flatMap(side -> side.principals().stream())
                .map(Participant::person)
                .anyMatch(person -> host.people().stream().anyMatch(one -> Objects.equals(one.person(), person)));
    }

    private static List<Side> sides(Meeting meeting) {
        return meeting.sides().stream()
                .map(side -> new Side(side.country(), side.principals()))
                .toList();
    }
}

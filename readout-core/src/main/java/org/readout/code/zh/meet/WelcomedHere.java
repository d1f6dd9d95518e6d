package org.readout.code.zh.meet;

import java.util.List;
import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Meeting;
import org.readout.model.Status;

/**
 * 甲飞抵丙国，丙国总理乙赴机场迎接: who meets a visitor whose arrival no verb of contact tells, but the same sentence. Under a title he
 * only goes along on the visit. Immutable.
 */
record WelcomedHere(ChineseLexicon lexicon, LeftToBefore before, Contacts contacts) {
    private static final String WELCOMES = "welcomes";

    /** @param here what the sentence itself tells, its journeys among it */
    List<Meeting> read(Passage passage, Told told, List<Meeting> here) {
        List<Meeting> journeys = here.stream()
                .filter(meeting -> meeting.format().contact() == Contact.TRAVEL && meeting.status() == Status.OCCURRED)
                .toList();
        if (journeys.isEmpty() || passage.annotated().document().titled()) {
            return List.of();
        }
        return ContactVerb.in(passage, lexicon).stream()
                .filter(act -> act.pattern().equals(WELCOMES))
                .limit(1)
                .flatMap(act -> welcome(act, told.and(journeys)))
                .filter(met -> here.stream()
                        .noneMatch(other -> other.format().contact() != Contact.TRAVEL
                                && other.countries().equals(met.countries())))
                .toList();
    }

    private Stream<Meeting> welcome(ContactVerb act, Told told) {
        Parties parties = new Parties(act.passage(), lexicon, told);
        return Stream.of(before.sides(act, parties, told))
                .filter(sides -> sides.size() == 2)
                .map(sides -> contacts.meeting(act, told, sides, Status.OCCURRED));
    }
}

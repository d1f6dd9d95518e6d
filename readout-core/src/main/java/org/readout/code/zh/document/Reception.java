package org.readout.code.zh.document;

import java.util.ArrayList;
import java.util.List;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Escort;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Side;

/** 某国外长到机场迎接: whoever meets a visitor or sees him off accompanies in the visit, and is none of its principals. */
public record Reception(Escort escort) {
    private static final String CEREMONY = "ceremony";

    public Reception(ChineseLexicon lexicon) {
        this(new Escort(lexicon));
    }

    /** What was told, the visit or the ceremony told of last with those who came; unchanged if the sentence tells of none. */
    public List<Meeting> add(List<Meeting> told, Passage passage) {
        return escort.in(passage)
                .map(verb -> with(told, passage, escort.arriving(verb)))
                .orElse(told);
    }

    private static List<Meeting> with(List<Meeting> told, Passage passage, boolean arriving) {
        List<Mention.OfPerson> came = passage.all(Mention.OfPerson.class);
        List<Meeting> all = new ArrayList<>(told);
        for (int i = all.size() - 1; i >= 0; i--) {
            Meeting meeting = all.get(i);
            if (joins(meeting, i == all.size() - 1 && !arriving) && concerns(meeting, came)) {
                all.set(i, joined(meeting, came, passage));
                break;
            }
        }
        return all;
    }

    /** A visit; or a farewell ceremony if nothing was told since. */
    private static boolean joins(Meeting meeting, boolean last) {
        return meeting.status().counts()
                && (meeting.format().contact() == Contact.TRAVEL
                        || last && meeting.format().id().equals(CEREMONY));
    }

    /** Everyone named is of one of its two states. */
    private static boolean concerns(Meeting meeting, List<Mention.OfPerson> came) {
        return came.stream()
                .allMatch(person ->
                        person.country() == null || meeting.countries().contains(person.country()));
    }

    private static Meeting joined(Meeting meeting, List<Mention.OfPerson> came, Passage passage) {
        List<Evidence> mentions = new ArrayList<>(meeting.mentions());
        if (!mentions.contains(passage.evidence())) {
            mentions.add(passage.evidence());
        }
        return meeting.withSides(meeting.sides().stream()
                        .map(side -> new Side(side.country(), people(side, came, passage, role(meeting, side))))
                        .toList())
                .withMentions(mentions);
    }

    /** In a ceremony of a side nobody was named of, who takes leave holds it; else who comes accompanies. */
    private static Role role(Meeting meeting, Side side) {
        boolean holds =
                meeting.format().id().equals(CEREMONY) && side.principals().isEmpty();
        return holds ? Role.HOST : Role.ACCOMPANYING;
    }

    private static List<Participant> people(Side side, List<Mention.OfPerson> came, Passage passage, Role role) {
        List<Participant> people = new ArrayList<>(side.people());
        came.stream()
                .filter(person -> side.country().equals(person.country()))
                .filter(person ->
                        people.stream().noneMatch(known -> known.person().equals(person.person())))
                .forEach(person -> people.add(Party.participant(person, role, passage)));
        return people;
    }
}

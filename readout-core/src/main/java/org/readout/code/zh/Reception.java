package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Side;

/** 某国外长到机场迎接: whoever receives a visitor at the airport is the host of the visit told of. */
record Reception(ChineseLexicon lexicon) {
    private static final String CEREMONY = "ceremony";

    /** 某国总理也到机场送行: who sees off after others is of the same farewell. */
    List<Meeting> farewell(List<Meeting> told, Passage passage) {
        Optional<Mention.OfTerm> verb = of(passage, "greets");
        List<Meeting> all = new ArrayList<>(told);
        for (int i = all.size() - 1; i >= 0 && verb.isPresent(); i--) {
            if (ceremony(all.get(i))) {
                all.set(i, received(all.get(i), passage, verb.get().span().start()));
                break;
            }
        }
        return all;
    }

    private static boolean ceremony(Meeting meeting) {
        return meeting.format().id().equals(CEREMONY) && meeting.status().counts();
    }

    private Optional<Mention.OfTerm> of(Passage passage, String pattern) {
        return passage.terms("meeting_verb").stream()
                .filter(verb -> lexicon.meetingVerb(verb.id()).pattern().equals(pattern))
                .findFirst();
    }

    /** What was told, the visit told of last with those who receive its visitor; unchanged if the sentence names none. */
    List<Meeting> add(List<Meeting> told, Passage passage) {
        return of(passage, "welcomes")
                .map(verb -> add(told, passage, verb.span().start()))
                .orElse(told);
    }

    private static List<Meeting> add(List<Meeting> told, Passage passage, int verb) {
        List<Meeting> all = new ArrayList<>(told);
        all.replaceAll(meeting ->
                meeting.format().contact() == Contact.TRAVEL && meeting.status().counts()
                        ? received(meeting, passage, verb)
                        : meeting);
        return all;
    }

    private static Meeting received(Meeting visit, Passage passage, int verb) {
        List<Side> sides = visit.sides().stream()
                .map(side -> side.people().stream().anyMatch(person -> person.role() == Role.GUEST)
                        ? side
                        : new Side(side.country(), hosts(side, passage, verb)))
                .toList();
        if (sides.equals(visit.sides())) {
            return visit;
        }
        List<Evidence> mentions = new ArrayList<>(visit.mentions());
        mentions.add(passage.evidence());
        return visit.withSides(sides).withMentions(mentions);
    }

    private static List<Participant> hosts(Side side, Passage passage, int verb) {
        List<Participant> people = new ArrayList<>(side.people());
        passage.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().end() <= verb && side.country().equals(person.country()))
                .filter(person ->
                        people.stream().noneMatch(known -> known.person().equals(person.person())))
                .forEach(person -> people.add(Party.participant(person, Role.HOST, passage)));
        return people;
    }
}

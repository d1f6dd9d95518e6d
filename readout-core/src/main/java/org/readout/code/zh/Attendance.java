package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Side;

/** Adds those who accompanied (某某参加会见) to the meeting told of before. */
final class Attendance {
    private final ChineseLexicon lexicon;

    Attendance(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** True if the sentence lists who accompanied and tells of no meeting itself. */
    boolean lists(Passage passage) {
        String text = passage.between(passage.span().start(), passage.span().end());
        return lexicon.words("accompany").stream().anyMatch(text::contains)
                && !passage.all(Mention.OfPerson.class).isEmpty();
    }

    Meeting add(Meeting meeting, Passage passage) {
        List<Side> sides = meeting.sides().stream()
                .map(side -> new Side(side.country(), joined(side, passage)))
                .toList();
        List<Evidence> mentions = new ArrayList<>(meeting.mentions());
        mentions.add(passage.evidence());
        return meeting.withSides(sides).withMentions(mentions);
    }

    private static List<Participant> joined(Side side, Passage passage) {
        List<Participant> people = new ArrayList<>(side.people());
        passage.all(Mention.OfPerson.class).stream()
                .filter(person -> side.country().equals(person.country()))
                .filter(person -> people.stream()
                        .noneMatch(p -> p.person().id().equals(person.person().id())))
                .forEach(person -> people.add(Party.participant(person, Role.ACCOMPANYING, passage)));
        return people;
    }
}

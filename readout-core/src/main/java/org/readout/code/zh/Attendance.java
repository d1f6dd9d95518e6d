package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Contact;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Side;

/**
 * Adds those who accompanied to what was told before: 某某参加会见 to the meeting told last, 参加上述活动 to everything told,
 * 陪同人员同机抵达 to the visit.
 */
final class Attendance {
    private final ChineseLexicon lexicon;

    Attendance(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** True if the sentence lists who accompanied and tells of no contact itself. */
    boolean lists(Passage passage) {
        return !passage.all(Mention.OfPerson.class).isEmpty()
                && (says(passage, "accompany") || says(passage, "accompany_all") || says(passage, "accompany_visit"));
    }

    /** What was told, with those the sentence lists; unchanged if it was told of nothing they can have attended. */
    List<Meeting> add(List<Meeting> told, Passage passage) {
        if (says(passage, "accompany_all")) {
            return told.stream()
                    .map(meeting -> meeting.status().counts() ? add(meeting, passage) : meeting)
                    .toList();
        }
        boolean visit = says(passage, "accompany_visit");
        return addToLast(
                told,
                passage,
                meeting -> visit
                        ? meeting.format().contact() == Contact.TRAVEL
                        : meeting.format().contact() == Contact.IN_PERSON
                                || meeting.format().contact() == Contact.PRESENCE);
    }

    private static List<Meeting> addToLast(List<Meeting> told, Passage passage, Predicate<Meeting> fits) {
        List<Meeting> all = new ArrayList<>(told);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).status().counts() && fits.test(all.get(i))) {
                all.set(i, add(all.get(i), passage));
                break;
            }
        }
        return all;
    }

    private boolean says(Passage passage, String kind) {
        String text = passage.between(passage.span().start(), passage.span().end());
        return lexicon.words(kind).within(text);
    }

    private static Meeting add(Meeting meeting, Passage passage) {
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

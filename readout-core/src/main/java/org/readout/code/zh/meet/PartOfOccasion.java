package org.readout.code.zh.meet;

import java.util.Set;
import java.util.stream.Collectors;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Side;

/**
 * What people do within an occasion told before is no contact of its own: behind 甲为乙举行欢迎仪式 the two 一同步入大厅 and 握手合影, on a tour they take tea with
 * those they came to see (与大家围坐茶叙).
 */
record PartOfOccasion(ChineseLexicon lexicon) {
    private static final String CEREMONY = "ceremony";
    private static final String TOUR = "appearance";
    private static final String TEA = "tea";

    boolean is(ContactVerb act, Told told, Meeting meeting) {
        return of(act, "in_ceremony") && during(told, meeting, CEREMONY)
                || act.verb().format().equals(TEA) && withOthers(act) && during(told, meeting, TOUR);
    }

    private boolean of(ContactVerb act, String kind) {
        return lexicon.words(kind).closes(act.verb().surface());
    }

    /** 与大家围坐一堂，亲切茶叙. */
    private boolean withOthers(ContactVerb act) {
        return lexicon.words("with_all")
                .within(act.passage()
                        .between(act.passage().span().start(), act.at().start()));
    }

    private static boolean during(Told told, Meeting meeting, String form) {
        return told.contacts().stream()
                .anyMatch(occasion -> occasion.status().counts()
                        && occasion.format().id().equals(form)
                        && occasion.countries().equals(meeting.countries())
                        && occasion.date().compatible(meeting.date())
                        && people(occasion).containsAll(people(meeting)));
    }

    private static Set<String> people(Meeting meeting) {
        return meeting.sides().stream()
                .map(Side::principals)
                .flatMap(all -> all.stream().map(Participant::person).map(person -> person.id()))
                .collect(Collectors.toUnmodifiableSet());
    }
}

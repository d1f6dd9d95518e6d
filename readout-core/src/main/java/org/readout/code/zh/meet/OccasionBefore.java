package org.readout.code.zh.meet;

import java.util.ArrayList;
import java.util.List;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Meeting;
import org.readout.model.Mention;

/** Occasions that a sentence names on the way to its contact: 欢迎仪式后，甲同乙举行会谈. Immutable. */
record OccasionBefore(ChineseLexicon lexicon, Contacts contacts) {
    /** 欢迎仪式后，甲同乙举行会谈: the occasion named first has the sides of the contact told behind it. */
    List<Meeting> add(Passage passage, Told told, List<Meeting> meetings) {
        if (meetings.isEmpty()) {
            return meetings;
        }
        List<Meeting> all = new ArrayList<>();
        Meeting main = meetings.get(0);
        for (Mention.OfTerm mention : passage.terms("meeting_verb")) {
            Term.MeetingVerb verb = lexicon.meetingVerb(mention.id());
            if (verb.pattern().equals("occasion") && main.status().counts()) {
                all.add(contacts.meeting(
                        new ContactVerb(passage, verb, mention.span()), told, main.sides(), main.status()));
            }
        }
        all.addAll(meetings);
        return all;
    }
}

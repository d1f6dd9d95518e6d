package org.readout.code.zh.meet;

import java.util.List;
import org.readout.code.Passage;
import org.readout.code.zh.contact.Contacts;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.side.Together;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Status;

/**
 * What forces of two states hold together on days told: 中甲两国海军9日在某海域举行联合演习. What people talk of or plan is none. Immutable.
 */
record Drills(ChineseLexicon lexicon, Contacts contacts) {
    private static final int BOTH = 2;

    /** The contact, where the forces of both stand in the clause and a word says that it was held. */
    List<Meeting> read(ContactVerb act, Parties parties, Told told) {
        Passage passage = act.passage();
        return passage.all(Mention.OfDate.class).isEmpty()
                        || !passage.all(Mention.OfPerson.class).isEmpty()
                        || passage.all(Mention.OfCountry.class).stream()
                                        .map(Mention.OfCountry::country)
                                        .distinct()
                                        .count()
                                > BOTH
                ? List.of()
                : new Together(parties)
                        .together(act.at()).stream()
                                .filter(two -> forces(act, two))
                                .flatMap(two -> contacts.meeting(act, told, two).stream())
                                .filter(meeting -> meeting.status() == Status.OCCURRED)
                                .toList();
    }

    private boolean forces(ContactVerb act, Parties.Two two) {
        int first = Math.min(two.first().span().start(), two.second().span().start());
        int last = Math.max(two.first().span().end(), two.second().span().end());
        String gap = act.passage().between(last, act.at().start());
        return gap.indexOf('，') < 0
                && lexicon.words("forces")
                        .within(act.passage().between(first, act.at().start()))
                && lexicon.words("drill_held").within(gap);
    }
}

package org.readout.code.zh.meet;

import java.util.stream.Stream;
import org.readout.code.Passage;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.code.zh.verb.KnownTalks;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Status;

/**
 * Journeys of which others only speak: 舆论关注习主席访法. News calls a leader by the full name, comments by surname and office; where no
 * words date the journey, it may be still to come, or over; 这是习主席首次访法 says what the one is that is going on.
 */
record Commented(ChineseLexicon lexicon) {
    private static final String MARK = ":";

    boolean is(ContactVerb act, Meeting meeting) {
        return act.pattern().equals("travels")
                && meeting.status() == Status.OCCURRED
                && !new KnownTalks(lexicon).identified(act.passage())
                && undated(act, meeting)
                && meeting.sides().stream()
                        .flatMap(side -> side.principals().stream())
                        .anyMatch(this::bySurname);
    }

    /** No words date it, or those that date what is said of it: 某某6日表示，习主席访法意义重大. */
    private boolean undated(ContactVerb act, Meeting meeting) {
        Passage passage = act.passage();
        return meeting.date().evidence().isEmpty()
                || passage.lastBefore(act.at().start(), Mention.OfDate.class)
                        .filter(date -> lexicon.words("then_said")
                                .within(passage.between(
                                        date.span().end(), act.at().start())))
                        .isPresent();
    }

    /** 习主席, as the words stand that name the person. */
    private boolean bySurname(Participant person) {
        String words = person.evidence().quote();
        return titles().anyMatch(title -> words.length() == title.length() + 1 && words.endsWith(title));
    }

    private Stream<String> titles() {
        return lexicon.words("leader_title").all().stream().map(word -> word.substring(0, word.indexOf(MARK)));
    }
}

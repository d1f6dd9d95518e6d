package org.readout.code.zh.meet;

import java.util.Optional;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.model.Meeting;
import org.readout.model.Span;

/** What the sentence of a verb told before it and the verb goes on with: 甲与乙会谈并签署声明, 甲、乙和丙举行会议，会后共同会见记者. */
record ToldHere(ContactVerb act, Parties parties) {
    /** The contact told last, if this sentence told it. */
    Optional<Meeting> last(Told told) {
        return told.contacts().stream().reduce((earlier, later) -> later).filter(met -> met.mentions()
                .contains(act.passage().evidence()));
    }

    /** The word of contact before the verb, if nobody is named between the two. */
    Optional<String> pattern() {
        return act.passage().terms("meeting_verb").stream()
                .filter(word -> word.span().end() <= act.at().start())
                .reduce((earlier, later) -> later)
                .filter(word -> nobody(word.span()))
                .map(word -> parties.lexicon().meetingVerb(word.id()).pattern());
    }

    private boolean nobody(Span word) {
        return parties.before(act.at().start()).stream()
                .noneMatch(party -> party.span().start() >= word.end());
    }
}

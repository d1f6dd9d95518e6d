package org.readout.code.zh.side;

import org.readout.code.zh.day.Told;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.verb.ContactVerb;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Meeting;

/** A greeting that is part of what was told, or only named: 甲同乙会谈前握手, 两人拥抱的照片. */
public record GreetedBefore(ChineseLexicon lexicon) {
    private static final String OF = "的";

    /** 甲同乙会谈前握手: a greeting within a contact of the two that was told. */
    public boolean is(ContactVerb act, Told told, Parties.Two pair) {
        return lexicon.words("greeting").closes(act.verb().surface())
                && (named(act)
                        || told.contacts().stream()
                                .filter(contact -> contact.status().counts())
                                .map(Meeting::countries)
                                .anyMatch(states -> states.contains(pair.first().country())
                                        && states.contains(pair.second().country())));
    }

    /** 两人拥抱的照片; 抵达会场，同东道主握手: a greeting that is only named, or given to everybody who comes. */
    private boolean named(ContactVerb act) {
        String text =
                act.passage().between(act.passage().span().start(), act.at().start());
        return act.passage().after(act.at().end(), 1).equals(OF)
                || lexicon.words("comes_to").within(text)
                        && lexicon.words("greets_not").within(text);
    }
}

package org.readout.code.zh.side;

import java.util.List;
import java.util.Optional;
import org.readout.code.zh.party.Parties;
import org.readout.code.zh.party.Party;
import org.readout.model.Span;

/**
 * 海军某编队: ships that travel for the home state.
 *
 * @param parties who and which states stand in the sentence
 */
record Fleet(Parties parties) {
    /** Characters at the head of a sentence within which its navy is named. */
    private static final int NAVY = 8;

    /** 海军……编队 at the head of the sentence: the home state, whatever seas are named on the way. */
    Optional<Party> opening(Span verb) {
        return opens() ? named(verb) : Optional.empty();
    }

    /** 海军某编队: ships of the home state, where no other is named. */
    Optional<Party> named(Span verb) {
        String before = parties.passage().between(parties.passage().span().start(), verb.start());
        return parties.lexicon().words("navy").within(before)
                        && parties.lexicon().words("fleet").within(before)
                ? Optional.of(new Party(List.of(), parties.lexicon().home(), verb))
                : Optional.empty();
    }

    private boolean opens() {
        return parties.lexicon()
                .words("navy")
                .opens(parties.passage().after(parties.passage().span().start(), NAVY));
    }
}

package org.readout.code.zh.act;

import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.party.Governed;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/** Whose ground an act is upon: 从乙国撤出, 在乙国南部使用……, 在乙国周边海域演训. Immutable. */
record Territory(Passage passage, ChineseLexicon lexicon, Span verb, ActNames names) {
    private static final int NEAR = 4;

    /** 从乙国撤出: whose ground is left. */
    Optional<Party> left(Party source) {
        Span clause = ActClause.around(passage, verb).span();
        return ActNames.last(names.within(clause.start(), verb.start())
                        .filter(party -> ActTarget.differ(party, source)
                                && Governed.marked(passage, party, marks().of("act_mark_from"))))
                .or(() -> names.within(verb.end(), clause.end())
                        .filter(party ->
                                ActTarget.differ(party, source) && party.span().start() - verb.end() <= 2)
                        .findFirst());
    }

    /** 在乙国南部使用……: the ground where it happens, in the clause before the verb. */
    Optional<Party> ground(Party source) {
        Span clause = ActClause.around(passage, verb).span();
        return ActNames.last(names.within(clause.start(), verb.start())
                .filter(party -> ActTarget.differ(party, source) && place(party)));
    }

    /** 在台岛周边演训: the waters of another. */
    Optional<Party> waters(Party source) {
        return ActNames.last(names.named().stream()
                .filter(party -> ActTarget.differ(party, source)
                        && lexicon.words("act_waters")
                                .opens(passage.after(party.span().end(), NEAR))));
    }

    /** 在乙国, 位于乙国和丙国. */
    boolean place(Party party) {
        if (lexicon.words("act_place_mark").closes(before(party))
                || lexicon.words("act_stays").closes(before(party))) {
            return true;
        }
        return "和与、及".contains(before(party))
                && names.named().stream()
                        .anyMatch(one -> one.span().end() == party.span().start() - 1 && place(one));
    }

    private String before(Party party) {
        int start = party.span().start();
        return passage.between(Math.max(passage.span().start(), start - 1), start);
    }

    private ActMarks marks() {
        return new ActMarks(lexicon);
    }
}

package org.readout.code.zh.act;

import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.party.Governed;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/** Who gives, and who gets what is given: 来自甲国的物资运抵乙国, 甲国援建, 向乙国捐赠. Immutable. */
record Donation(Passage passage, ChineseLexicon lexicon, Span verb, ActNames names) {
    private static final int NEAR = 4;
    /** 来自甲国, 由甲国: how long what marks the giver is. */
    private static final int MARK = 2;

    /** 中国援助的, 来自中国的, 由中国援建: who gives. */
    Optional<Party> giver() {
        return names.named().stream()
                .filter(party -> lexicon.words("act_gives_before").closes(before(party))
                        || lexicon.words("act_gives_behind")
                                .opens(passage.after(party.span().end(), NEAR)))
                .findFirst();
    }

    /** 向乙国捐赠, 运抵乙国: who gets it. */
    Optional<Party> receiver(Party source) {
        Span clause = ActClause.around(passage, verb).span();
        return names.within(verb.end(), clause.end())
                .filter(party -> ActTarget.differ(party, source))
                .filter(party -> party.span().start() - verb.end() <= 2
                        || lexicon.words("act_reaches")
                                .closes(passage.between(
                                        verb.start(), party.span().start())))
                .findFirst()
                .or(() -> ActNames.last(names.within(clause.start(), verb.start())
                        .filter(party -> ActTarget.differ(party, source)
                                && Governed.marked(passage, party, marks().of("act_mark_to")))));
    }

    private String before(Party party) {
        int start = party.span().start();
        return passage.between(Math.max(passage.span().start(), start - MARK), start);
    }

    private ActMarks marks() {
        return new ActMarks(lexicon);
    }
}

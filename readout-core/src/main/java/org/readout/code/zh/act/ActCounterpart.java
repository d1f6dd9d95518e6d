package org.readout.code.zh.act;

import java.util.List;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/** Upon whom a state acts where a verb may have its object anywhere: the other state a clause or a condition names. */
record ActCounterpart(Passage passage, ChineseLexicon lexicon, Span verb, ActNames names) {

    /** 扣押一艘英国油轮, 从柬埔寨撤出, 将乙国外交官列为不受欢迎的人: the first behind the verb, else the last before it. */
    Optional<Party> inClause(Party source) {
        Span clause = ActClause.around(passage, verb).span();
        List<Party> others = names.within(clause.start(), clause.end())
                .filter(party -> ActTarget.differ(party, source) && !place(party))
                .toList();
        return others.stream()
                .filter(party -> party.span().start() >= verb.end())
                .findFirst()
                .or(() -> others.stream().reduce((earlier, later) -> later));
    }

    /** 甲国宣布，两名乙国外交官被列为……: who announces does it. */
    Optional<Party> announcer() {
        int from = ActClause.around(passage, verb).span().start();
        return names.before(from).stream()
                .filter(party -> lexicon.words("act_announces")
                        .within(passage.between(party.span().end(), from)))
                .findFirst();
    }

    /** 如果乙国一意孤行，甲国将……: who is warned stands in the condition. */
    Optional<Party> inCondition(Party source) {
        return lexicon.words("condition")
                        .within(passage.between(
                                passage.span().start(), passage.span().end()))
                ? names.named().stream()
                        .filter(party -> ActTarget.differ(party, source))
                        .findFirst()
                : Optional.empty();
    }

    /** 甲同乙会谈，承诺提供粮食: the clause names nobody, and the sentence one state else. */
    Optional<Party> onlyOther(Party source) {
        Span clause = ActClause.around(passage, verb).span();
        List<Party> others = names.named().stream()
                .filter(party -> ActTarget.differ(party, source))
                .toList();
        boolean one = others.stream().map(Party::country).distinct().count() == 1;
        return one && names.within(clause.start(), clause.end()).findAny().isEmpty()
                ? Optional.of(others.get(0))
                : Optional.empty();
    }

    private boolean place(Party party) {
        int start = party.span().start();
        return lexicon.words("act_place_mark")
                .closes(passage.between(Math.max(passage.span().start(), start - 1), start));
    }
}

package org.readout.code.zh.act;

import java.util.List;
import java.util.Optional;
import org.readout.code.Passage;
import org.readout.code.zh.party.Party;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Actor;
import org.readout.model.Role;
import org.readout.model.Span;

/**
 * What one state asked for and another answers, told as a thing: 甲国拒绝乙国提出的会谈建议, 甲国接受了乙国的停火要求. Immutable.
 *
 * @param verb the words of asking: 提出的……建议
 */
record Proposal(Passage passage, ChineseLexicon lexicon, Span verb, ActNames names, ActRoles roles) {

    /** Who asked stands behind the answer, before the words; who answers stands before it. */
    List<List<Actor>> answered() {
        Span clause = ActClause.around(passage, verb).span();
        Optional<Party> asks = ActNames.last(names.within(clause.start(), verb.start()));
        Optional<Party> answers = asks.flatMap(one -> answerer(clause, one));
        return asks.isPresent() && answers.isPresent()
                ? List.of(List.of(roles.actor(asks.get(), Role.SOURCE), roles.actor(answers.get(), Role.TARGET)))
                : List.of();
    }

    private Optional<Party> answerer(Span clause, Party asks) {
        return ActNames.last(names.acting().stream()
                .filter(party -> party.span().start() >= clause.start()
                        && party.span().end() <= asks.span().start()
                        && ActTarget.differ(party, asks)
                        && lexicon.words("act_answers")
                                .within(passage.between(
                                        party.span().end(), asks.span().start()))));
    }
}

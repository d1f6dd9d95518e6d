package org.readout.code.zh.act;

import java.util.List;
import org.readout.code.Passage;
import org.readout.code.zh.party.Party;
import org.readout.model.Span;

/** Those named before a word who may do together what it tells, but not whom they talk about: 甲国同乙国就丙国局势达成一致. Immutable. */
record Talkers(Passage passage, Span verb, ActNames names, JointParties joint) {

    /** 甲国与乙国商定: those of its clause. */
    List<Party> inClause() {
        int from = ActClause.around(passage, verb).span().start();
        return all().stream().filter(party -> party.span().start() >= from).toList();
    }

    /** 甲国与乙国会谈，商定……: those of the sentence before the word. */
    List<Party> all() {
        return named().stream().filter(this::talks).toList();
    }

    /** All named before the word. */
    List<Party> named() {
        return names.before(verb.start());
    }

    /** 甲乙两国, 甲国和乙国: the clause names them as one subject. */
    boolean sided() {
        return joint.beside(inClause());
    }

    /** 甲国和乙国举行演习: more than one state is named before the word. */
    boolean several() {
        return named().stream().map(Party::country).distinct().count() > 1;
    }

    /** 就丙国局势 names a third, 就甲乙关系 both of them. */
    private boolean talks(Party party) {
        return !joint.about(party)
                || names.named().stream()
                        .anyMatch(other -> other.span().end() == party.span().start()
                                || other.span().start() == party.span().end());
    }
}

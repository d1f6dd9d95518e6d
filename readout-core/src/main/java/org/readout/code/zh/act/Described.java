package org.readout.code.zh.act;

import org.readout.code.Passage;
import org.readout.model.Span;

/**
 * What describes those a state acts upon, between the preposition and them: 对闯入某海域的乙国船只使用水炮, 向越境的乙军开火. Immutable.
 *
 * @param marks the prepositions, of one character each
 */
record Described(Passage passage, String marks) {
    private static final char OF = '的';

    /** True if from a preposition of the clause on, words that end with 的 lead up to an offset. */
    boolean before(int clause, int offset) {
        String head = passage.between(clause, offset);
        return head.endsWith(String.valueOf(OF)) && mark(head, head.length()) >= 0;
    }

    /** True of a word within such a description of somebody named: it is not the subject of the clause who does it. */
    boolean holds(Span word, Span clause, ActNames names) {
        return mark(passage.between(clause.start(), word.start()), word.start() - clause.start()) >= 0
                && names.within(word.end(), clause.end()).anyMatch(party -> passage.between(
                                word.end(), party.span().start())
                        .endsWith(String.valueOf(OF)));
    }

    private int mark(String head, int to) {
        for (int at = to - 1; at > 0; at--) {
            if (marks.indexOf(head.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }
}

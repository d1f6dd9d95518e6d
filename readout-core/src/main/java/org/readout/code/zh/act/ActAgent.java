package org.readout.code.zh.act;

import java.util.Optional;
import org.readout.code.zh.party.Party;

/** Who does what a word of act tells: who is blamed for it (谴责乙国袭击丙国), else who stands behind 遭, else the subject. Immutable. */
record ActAgent(ActSource source, Blamed blamed, ActCounterpart counterpart, ActMarks marks) {
    /** @param prepositions of one character: who stands behind one does not act */
    Optional<Party> behindNone(String prepositions) {
        return source.passive().isPresent()
                ? source.agent(prepositions)
                : blamed.doer().or(() -> source.agent(prepositions));
    }

    /** 甲国制裁乙国, 对乙国实施制裁: who does it towards another. */
    Optional<Party> toward() {
        return behindNone(marks.toward());
    }

    /** 甲国从乙国撤出, 甲国宣布，两名乙国外交官被列为……: who acts, or who announces it. */
    Optional<Party> doer() {
        return behindNone(marks.beside()).or(counterpart::announcer);
    }
}

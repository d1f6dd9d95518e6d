package org.readout.code.zh.act;

import org.readout.lexicon.zh.ChineseLexicon;

/** The prepositions of one character beside acts, by class of {@code act-grammar.tsv} and {@code grammar.tsv}: 对乙国开火, 同乙国签署, 从乙国撤出. Immutable. */
record ActMarks(ChineseLexicon lexicon) {

    /** 对乙国开火. */
    String toward() {
        return of("act_mark_toward");
    }

    /** 同乙国签署. */
    String with() {
        return of("with");
    }

    /** Whoever stands behind one of these is not who acts: 从乙国撤出, 将乙国外交官逐出. */
    String beside() {
        return toward() + with() + of("act_mark_beside");
    }

    /** The characters of a class. */
    String of(String kind) {
        return String.join("", lexicon.words(kind).all());
    }
}

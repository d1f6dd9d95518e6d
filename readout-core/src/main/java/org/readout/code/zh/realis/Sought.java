package org.readout.code.zh.realis;

import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Span;

/** Contacts that somebody seeks, and what comes of it: 甲求见乙，吃了闭门羹; 甲想同乙见面，乙一口回绝. */
record Sought(ChineseLexicon lexicon) {
    /**
     * @param before what stands in the clause before the verb, whose own word may tell it too: 求见
     */
    boolean is(Passage passage, String before, Span verb) {
        return lexicon.words("sought").within(before + passage.between(verb.start(), verb.end()));
    }

    /** It was refused in a clause behind. */
    boolean refused(Passage passage, String before, Span verb) {
        return is(passage, before, verb)
                && lexicon.words("refused")
                        .within(passage.between(verb.end(), passage.span().end()));
    }
}

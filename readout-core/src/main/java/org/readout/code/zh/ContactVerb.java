package org.readout.code.zh;

import org.readout.code.Passage;
import org.readout.lexicon.zh.Term;
import org.readout.model.Span;

/**
 * A verb or noun of contact in its sentence.
 *
 * @param at where it stands
 */
record ContactVerb(Passage passage, Term.MeetingVerb verb, Span at) {
    String pattern() {
        return verb.pattern();
    }
}

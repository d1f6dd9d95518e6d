package org.readout.annotate.en.syntax;

import org.readout.lexicon.en.VerbForm;
import org.readout.model.syntax.Tag;

/**
 * Where behind a noun a phrase of its own begins that tells how many or how much.
 *
 * @param text the sentence
 */
record Quantities(Tagged text) {
    /** "Offered [Manila] little", "handed over for [trial] two agents", "freed near [Abu Musa] two men": another phrase begins. */
    boolean opens(int first, int at) {
        boolean number = (first == at - 1 && text.is(first, Tag.NOUN) || text.is(at - 1, Tag.PROPN))
                && text.is(at, Tag.NUM)
                && text.is(first - 1, Tag.ADP)
                && Character.isLetter(text.lower(at).charAt(0))
                && (text.nominal(at + 1) || text.is(at + 1, Tag.ADJ));
        return number
                || gift(first, at)
                || text.is(at - 1, Tag.NOUN)
                        && text.grammar().rules().is("many", text.lower(at))
                        && text.nominal(at + 1)
                || text.lower(at).equals("little") && text.is(at - 1, Tag.PROPN) && !text.nominal(at + 1);
    }

    /** "Handed [Ukraine] 100 vehicles": what is given stands behind to whom. */
    private boolean gift(int first, int at) {
        VerbForm verb = text.verbForm(first - 1);
        boolean gives =
                verb != null && text.is(first - 1, Tag.VERB) && verb.verb().takes("two");
        boolean things = text.is(at, Tag.SYM) && text.is(at + 1, Tag.NUM)
                || text.is(at, Tag.NUM)
                        && (text.is(at + 1, Tag.NOUN) || text.is(at + 1, Tag.ADJ) || text.is(at + 1, Tag.VERB));
        return gives && things && (text.is(at - 1, Tag.PROPN) || text.is(at - 1, Tag.NOUN) && text.is(first, Tag.DET));
    }
}

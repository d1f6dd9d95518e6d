package org.readout.annotate.en.syntax;

import org.readout.lexicon.en.VerbForm;
import org.readout.lexicon.en.VerbForm.Inflection;
import org.readout.model.syntax.Tag;

/**
 * Whether a group of verbs goes on, and with which form: behind "have not yet" with "signed".
 *
 * @param text the sentence
 */
record WithinVerbs(Tagged text) {
    /** True of a verb or an auxiliary. */
    boolean verb(int at) {
        return text.is(at, Tag.VERB) || text.is(at, Tag.AUX);
    }

    /** The "to" of an infinitive. */
    boolean to(int at) {
        return text.is(at, Tag.PART) && text.lower(at).equals("to");
    }

    /** True if a group goes on behind an adverb or a negation: "has [quietly] signed". */
    boolean goesOn(int adverb) {
        int next = adverb + 1;
        while (text.is(next, Tag.ADV) && !text.kind(next, "relative") || text.kind(next, "negative")) {
            next++;
        }
        return verb(next);
    }

    /** "Signed", "taken"; of a verb that is not known by its ending. */
    boolean pastParticiple(int verb) {
        VerbForm form = text.verbForm(verb);
        return form == null ? text.lower(verb).endsWith("ed") : form.is(Inflection.PAST_PARTICIPLE);
    }

    /** "Taken", which is no other form of its verb. */
    boolean onlyParticiple(int verb) {
        VerbForm form = text.verbForm(verb);
        return form != null
                && form.is(Inflection.PAST_PARTICIPLE)
                && !form.is(Inflection.PAST)
                && !form.is(Inflection.BASE);
    }
}

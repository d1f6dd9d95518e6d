package org.readout.model.syntax;

import org.readout.model.Span;

/**
 * A verb with its auxiliaries, negation and adverbs: "has never been invited".
 *
 * @param head index of the token that says what is done
 * @param span from the first auxiliary to the verb
 * @param lemma of that token: {@code invite}
 * @param form what the group can stand as
 * @param modality how real it is
 * @param negated by "not", "never", "no", or a subject such as "neither"
 * @param passive true if what stands before it is what it is done to
 * @param perfect true of "has visited", "had visited"
 */
public record VerbGroup(
        int head,
        Span span,
        String lemma,
        Form form,
        Modality modality,
        boolean negated,
        boolean passive,
        boolean perfect) {

    /** What a verb group can stand as. */
    public enum Form {
        /** With a tense: heads a clause of its own. */
        FINITE,
        /** "to visit". */
        INFINITIVE,
        /** "visiting". */
        PARTICIPLE,
        /** "visited", of what something is done to. */
        PAST_PARTICIPLE
    }

    public boolean finite() {
        return form == Form.FINITE;
    }

    VerbGroup withModality(Modality other) {
        return new VerbGroup(head, span, lemma, form, other, negated, passive, perfect);
    }
}

package org.readout.annotate.en.syntax;

import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.VerbForm;
import org.readout.lexicon.en.VerbForm.Inflection;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.VerbGroup;

/**
 * Verbs with their auxiliaries, negation and the adverbs between them: "will not soon sign".
 *
 * @param text the sentence
 * @param lemmas gives the lemma of the verb
 */
record VerbChunks(Tagged text, Lemmas lemmas) {
    /** The group that starts at a word; absent if none does. */
    @Nullable
    Chunk at(int first) {
        VerbScan scan = new VerbScan(text, first);
        scan.run();
        return scan.found() ? chunk(first, scan.group(lemmas)) : null;
    }

    private Chunk chunk(int first, VerbGroup group) {
        int head = group.head();
        VerbForm form = text.verbForm(head);
        boolean ambiguous = head == first && text.is(head, Tag.VERB) && ambiguous(head);
        return Chunk.verb(first, group, form == null ? null : form.verb(), text.lower(head), ambiguous);
    }

    /** "Signed" by itself, past or participle; before "by" any form that may be the latter: "run by". */
    private boolean ambiguous(int verb) {
        VerbForm form = text.verbForm(verb);
        if (form == null) {
            return text.lower(verb).endsWith("ed");
        }
        boolean agent = text.lower(verb + 1).equals("by");
        return form.is(Inflection.PAST_PARTICIPLE) && (agent || form.is(Inflection.PAST));
    }
}

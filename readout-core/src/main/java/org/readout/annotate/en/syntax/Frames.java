package org.readout.annotate.en.syntax;

import org.jspecify.annotations.Nullable;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.VerbGroup;

/**
 * Opens the frames of clauses: at "signed" of "Peru signed the pact", at "signed" of "the pact signed by Peru".
 *
 * @param cursor where the sentence is read
 * @param draft what has been read
 */
record Frames(Cursor cursor, Draft draft) {
    /** Opens the frame of the verb here and moves behind it. */
    Frame open(@Nullable Frame parent, @Nullable Role role) {
        Chunk chunk = cursor.chunk();
        cursor.next();
        return new Frame(parent, role, chunk, verb(chunk));
    }

    /** As {@link #open}, of a form that can be past or participle and is the latter. */
    Frame openParticiple(@Nullable Frame parent, @Nullable Role role) {
        Frame frame = open(parent, role);
        boolean ing = frame.group.form() == VerbGroup.Form.PARTICIPLE;
        frame.group = ing ? frame.group : passive(frame.group, VerbGroup.Form.PAST_PARTICIPLE);
        draft.verb(frame.group);
        return frame;
    }

    /** As {@link #open}, of a verb without a tense: an infinitive, a participle, or a past that is one. */
    Frame openParticipleOrInfinitive(@Nullable Frame parent, @Nullable Role role) {
        Chunk chunk = cursor.chunk();
        boolean past = chunk.finite() && chunk.ambiguous() || verb(chunk).form() == VerbGroup.Form.PAST_PARTICIPLE;
        return past ? openParticiple(parent, role) : open(parent, role);
    }

    private static VerbGroup passive(VerbGroup group, VerbGroup.Form form) {
        return new VerbGroup(
                group.head(),
                group.span(),
                group.lemma(),
                form,
                group.modality(),
                group.negated(),
                true,
                group.perfect());
    }

    /** The verb of a chunk that is one. */
    static VerbGroup verb(Chunk chunk) {
        VerbGroup group = chunk.verb();
        if (group == null) {
            throw new IllegalStateException("a chunk without verb was taken for one");
        }
        return group;
    }
}

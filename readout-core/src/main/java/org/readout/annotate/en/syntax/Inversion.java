package org.readout.annotate.en.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.VerbGroup;
import org.readout.model.syntax.VerbGroup.Form;

/**
 * An auxiliary before its subject, behind what denies or limits: "Nor did the minister deny it", "Only then was the envoy
 * received". Questions are left as they are: nobody says there that it was so.
 */
final class Inversion {
    private static final Set<String> DENYING = Set.of("nor", "never", "not", "rarely", "seldom", "hardly", "scarcely");
    private static final String LIMITING = "only";
    /** So far back what denies is looked for. */
    private static final int BEFORE = 8;

    private final Parse parse;
    private final Cursor cursor;

    Inversion(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** True if the verb at an index is an auxiliary whose subject and verb follow it. */
    boolean at(int auxiliary) {
        Chunk chunk = cursor.get(auxiliary);
        if (chunk == null || chunk.verb() == null || !parse.text.is(chunk.head(), Tag.AUX)) {
            return false;
        }
        int verb = cursor.pastAdverbs(parse.ahead.pastPhrases(auxiliary + 1));
        Chunk other = cursor.get(verb);
        return cursor.is(auxiliary + 1, Kind.NOUN)
                && other != null
                && other.verb() != null
                && !parse.text.is(other.head(), Tag.AUX)
                && triggered(chunk);
    }

    private boolean triggered(Chunk auxiliary) {
        for (int word = auxiliary.last(); word >= Math.max(0, auxiliary.first() - BEFORE); word--) {
            String lower = parse.text.lower(word);
            if (DENYING.contains(lower) || lower.equals(LIMITING)) {
                return true;
            }
        }
        return false;
    }

    /** The auxiliary here, taken away, with the cursor behind it; absent if there is none. */
    @Nullable
    Chunk take() {
        if (!at(cursor.at())) {
            return null;
        }
        Chunk auxiliary = cursor.chunk();
        parse.draft.drop(auxiliary.head());
        cursor.next();
        return auxiliary;
    }

    /** Gives a verb what its auxiliary says of it. */
    void complete(Frame frame, Chunk auxiliary) {
        VerbGroup one = auxiliary.verb();
        if (one == null) {
            return;
        }
        VerbGroup group = frame.group;
        boolean participle = frame.verb.ambiguous() || group.form() == Form.PAST_PARTICIPLE;
        frame.group = new VerbGroup(
                group.head(),
                group.span(),
                group.lemma(),
                Form.FINITE,
                one.modality(),
                group.negated() || denied(auxiliary),
                group.passive() || participle && one.lemma().equals("be"),
                participle && one.lemma().equals("have"));
        parse.draft.verb(frame.group);
    }

    private boolean denied(Chunk auxiliary) {
        boolean only = false;
        boolean denied = false;
        for (int word = auxiliary.last(); word >= Math.max(0, auxiliary.first() - BEFORE); word--) {
            only |= parse.text.lower(word).equals(LIMITING);
            denied |= DENYING.contains(parse.text.lower(word));
        }
        return denied && !only;
    }
}

package org.readout.code.zh.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.code.Passage;
import org.readout.model.Actor;

/**
 * What the text before a sentence tells about who may speak in it.
 *
 * @param counterparts the states that talk with each other in the document
 * @param before the sentence before; absent for the first
 * @param last who spoke last; empty if nobody did
 * @param running the statement that still goes on; absent if the narrator has the word
 * @param heard true if somebody who is heard himself still speaks
 * @param oneParagraph true if the document's body is a single paragraph, whose turns no line end marks
 */
record Discourse(
        Counterparts counterparts,
        @Nullable Passage before,
        List<Actor> last,
        @Nullable Opening running,
        boolean heard,
        boolean oneParagraph) {

    /** True for a sentence of the paragraph in which a statement goes on. */
    boolean within(Passage passage) {
        return running != null
                && before != null
                && before.sentence().paragraph() == passage.sentence().paragraph();
    }
}

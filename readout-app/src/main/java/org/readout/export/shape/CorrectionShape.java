package org.readout.export.shape;

import org.jspecify.annotations.Nullable;
import org.readout.model.Correction;

/**
 * What a reader found coded wrongly.
 *
 * @param kind of the item
 * @param start where it stands first, UTF-16 offset into the stored text
 * @param detail what tells it from others there
 * @param field what is wrong: {@code item} if it is none
 * @param value what is right
 */
public record CorrectionShape(
        long number,
        String docId,
        String kind,
        int start,
        int end,
        String detail,
        String field,
        String was,
        String value,
        Act made,
        @Nullable Act undone) {

    /** Who did it, when (UTC) and why. */
    public record Act(String by, String at, String why) {
        static @Nullable Act orNull(Correction.@Nullable Act act) {
            return act == null ? null : of(act);
        }

        static Act of(Correction.Act act) {
            return new Act(act.by(), act.at().toString(), act.why());
        }
    }

    public static CorrectionShape of(Correction correction) {
        return new CorrectionShape(
                correction.number(),
                correction.document().sha256(),
                correction.item().kind(),
                correction.item().span().start(),
                correction.item().span().end(),
                correction.item().detail(),
                correction.field(),
                correction.was(),
                correction.value(),
                Act.of(correction.made()),
                Act.orNull(correction.undone()));
    }
}

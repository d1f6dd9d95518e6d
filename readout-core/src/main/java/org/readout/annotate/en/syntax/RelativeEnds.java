package org.readout.annotate.en.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.syntax.Role;

/**
 * Where a comma ends a relative clause, and what follows belongs to the verb above.
 *
 * @param cursor the row of chunks
 */
record RelativeEnds(Cursor cursor) {
    private static final Set<String> WHEN = Set.of("before", "after", "while", "without", "when");

    /** "Greeted the king, who had just returned, and left": the clause between commas ends, and the verb goes on with the one above. */
    boolean atConjunction(Frame frame, int conjunction) {
        Frame outer = relative(frame);
        Frame above = outer == null ? null : finite(outer.parent);
        int verb = cursor.pastAdverbs(conjunction + 1);
        Chunk other = cursor.get(verb);
        return outer != null
                && above != null
                && outer.head() == outer.first
                && other != null
                && other.finite()
                && Coordination.fits(above, other, cursor.active(verb))
                && (!other.ambiguous() || cursor.active(verb));
    }

    private static @Nullable Frame finite(@Nullable Frame frame) {
        Frame above = frame;
        while (above != null && !above.group.finite()) {
            above = above.parent;
        }
        return above;
    }

    /** "Said mediators who were there, before leaving": when it is done is told of the verb above. */
    boolean atPreposition(Frame frame, int preposition) {
        boolean gerund = WHEN.contains(cursor.lower(preposition)) && cursor.nonfinite(preposition + 1);
        Frame outer = relative(frame);
        return gerund && outer != null && outer.parent != null;
    }

    /** The relative clause a frame is in, or is. */
    private static @Nullable Frame relative(Frame frame) {
        Frame outer = frame;
        while (outer.role == Role.COMPLEMENT && !outer.group.finite() && outer.parent != null) {
            outer = outer.parent;
        }
        return outer.role == Role.RELATIVE ? outer : null;
    }
}

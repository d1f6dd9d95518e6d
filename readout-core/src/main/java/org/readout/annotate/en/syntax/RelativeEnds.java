package org.readout.annotate.en.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;

/**
 * Where a comma ends a relative clause, and what follows belongs to the verb above.
 *
 * @param cursor the row of chunks
 */
record RelativeEnds(Cursor cursor) {
    /** Chunks that are looked back over. */
    private static final int FURTHEST = 24;

    private static final Set<String> WHEN = Set.of("before", "after", "while", "without", "when");

    /** "Greeted the king, who had just returned, and left": the clause between commas ends, and the verb goes on with the one above. */
    boolean atConjunction(Frame frame, int conjunction) {
        Frame outer = relative(frame);
        Frame above = outer == null ? null : finite(outer.parent);
        if (outer != null && above != null && outer.antecedent != null && again(outer.antecedent, conjunction + 1)) {
            return true;
        }
        int verb = cursor.pastAdverbs(conjunction + 1);
        Chunk other = cursor.get(verb);
        return outer != null
                && above != null
                && outer.head() == outer.first
                && other != null
                && other.finite()
                && Coordination.past(other) == Coordination.past(above.verb)
                && Coordination.fits(above, other, cursor.active(verb))
                && (!other.ambiguous() || cursor.active(verb));
    }

    /** "Rejected by Oslo, which fears it, and by Riga": the preposition before whom the clause tells of comes again. */
    private boolean again(Chunk antecedent, int preposition) {
        Chunk before = null;
        for (int at = preposition - 1; at > preposition - FURTHEST && before == null; at--) {
            before = cursor.get(at) == antecedent ? cursor.get(at - 1) : null;
        }
        return before != null
                && before.is(Kind.PREPOSITION)
                && cursor.is(preposition, Kind.PREPOSITION)
                && before.lower().equals(cursor.lower(preposition));
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

package org.readout.annotate.en.syntax;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.VerbGroup.Form;

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
                && (!other.ambiguous() || cursor.active(verb) || other.takes("intr") || own(outer, verb));
    }

    /** "Flew to Baku, where he saw the king, and returned": the clause has a subject of its own. */
    private boolean own(Frame relative, int verb) {
        return relative.antecedent != null
                && relative.subject >= 0
                && relative.subject != relative.antecedent.head()
                && !cursor.lower(verb + 1).equals("by");
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

    /**
     * "A state that imports its grain, [buys] its fuel abroad and has no port is weak": no comma opened the clause, so that none closes
     * it; behind "and" its last verb comes, and the subject's behind that.
     */
    boolean series(Frame frame, int verb, Tagged text) {
        Chunk antecedent = frame.antecedent;
        if (frame.role != Role.RELATIVE || !frame.group.finite() || antecedent == null) {
            return false;
        }
        for (int at = antecedent.last() + 1; at < frame.verb.first(); at++) {
            if (text.lower(at).equals(",")) {
                return false;
            }
        }
        int last = -1;
        for (int at = verb + 1; at < verb + FURTHEST && !cursor.is(at, Kind.MARK); at++) {
            if (last >= 0 && cursor.finite(at)) {
                return true;
            }
            boolean joins = cursor.is(at, Kind.CONJUNCTION) && cursor.finite(cursor.pastAdverbs(at + 1));
            last = joins ? cursor.pastAdverbs(at + 1) : last;
            at = joins ? last : at;
        }
        return false;
    }

    /** "Of taking bribes, [selling visas] and hiding the money": a participle behind a comma, one of several that "and" ends. */
    boolean gerunds(Frame frame, int participle) {
        if (cursor.is(participle + 1, Kind.CONJUNCTION) && cursor.nonfinite(participle + 2)) {
            return true;
        }
        boolean first = frame.group.form() == Form.PARTICIPLE && frame.role == Role.COMPLEMENT;
        for (int at = participle + 1; first && at < participle + FURTHEST / 2; at++) {
            if (cursor.is(at, Kind.CONJUNCTION)) {
                Chunk last = cursor.get(cursor.pastAdverbs(at + 1));
                if (last != null && Coordination.form(last) == Form.PARTICIPLE) {
                    return true;
                }
            }
            if (cursor.is(at, Kind.VERB) || cursor.is(at, Kind.MARK) || cursor.is(at, Kind.COMMA)) {
                return false;
            }
        }
        return false;
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
        boolean why = cursor.is(preposition + 1, Kind.NOUN)
                && cursor.lower(preposition + 2).equals("that")
                && !frame.group.finite()
                && frame.parent != null;
        if (why) {
            return true; // "refused to admit a man accused of spying, on the ground that"
        }
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

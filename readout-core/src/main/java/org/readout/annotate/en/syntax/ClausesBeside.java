package org.readout.annotate.en.syntax;

import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;

/** Reads how a clause that is in no other goes with the main one: "Peru will sign, the minister said", "A left, and B stayed". */
final class ClausesBeside {
    private final Parse parse;
    private final Cursor cursor;

    /** "A left, [B stayed], and C fell": a clause between the first and the one that "and" joins; absent if there is none. */
    private @Nullable Frame listed;

    ClausesBeside(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** Two clauses, none in the other: the second tells who said the first, or is joined to it. */
    void read(Frame frame, int start) {
        Frame main = parse.main;
        if (main == null) {
            return;
        }
        boolean joined = cursor.is(start, Kind.CONJUNCTION)
                || cursor.is(start, Kind.COMMA) && cursor.is(cursor.pastMarks(start), Kind.CONJUNCTION);
        if (joined) {
            parse.draft.link(main.first, Role.CONJUNCT, listed == null ? -1 : listed.first);
            parse.draft.link(main.first, Role.CONJUNCT, frame.first);
            listed = null;
        } else if (frame.reported < 0 && (frame.takes("speech") && !reputed(frame) || teller(frame, start))) {
            reported(frame, main.first);
        } else {
            listed = cursor.is(start, Kind.COMMA) ? frame : null;
        }
    }

    /** "The king is said to be ill" tells nothing that stands before. */
    private static boolean reputed(Frame frame) {
        return frame.group.passive() && frame.complement;
    }

    /** Behind a comma and with nothing it governs: "…, Reuters has learned"; behind a quotation any: '…," a delegate snapped'. */
    private boolean teller(Frame frame, int start) {
        boolean quoted = cursor.is(cursor.pastMarks(start) - 1, Kind.QUOTE);
        boolean governs = frame.object >= 0 || frame.predicate || frame.complement || frame.group.passive();
        return cursor.is(start, Kind.COMMA) && frame.subject >= 0 && !governs && (quoted || frame.takes("that"));
    }

    /** What was said is above known by who said it; of "told", the object is who was told. */
    void reported(Frame frame, int clause) {
        parse.draft.link(frame.first, Role.REPORTED, clause);
        frame.reported = clause;
        if (frame.object >= 0 && frame.takes("two")) {
            parse.draft.turn(frame.object, Role.OBJECT, Role.INDIRECT_OBJECT);
        }
    }
}

package org.readout.annotate.en.syntax;

import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;

/** Reads a clause that tells something of some of those before: "three men, two of whom had fled". */
final class Partitives {
    private final Parse parse;
    private final Cursor cursor;

    Partitives(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** True if one opens here: "two of whom", "most of which". */
    boolean here() {
        return cursor.here(Kind.NOUN)
                && cursor.lower(cursor.at() + 1).equals("of")
                && cursor.is(cursor.at() + 2, Kind.RELATIVE);
    }

    /** Reads it. Always true, as a step that was taken. */
    boolean read(@Nullable Frame parent, Chunk whole) {
        Chunk some = cursor.chunk();
        cursor.to(cursor.pastAdverbs(cursor.at() + 3));
        Frame frame = cursor.finite(cursor.at())
                ? parse.frames.open(parent, Role.RELATIVE)
                : parse.clauses.read(parent, Role.RELATIVE);
        if (frame == null) {
            return true;
        }
        parse.draft.link(whole.head(), Role.RELATIVE, frame.first);
        if (frame.subject < 0) {
            frame.subject = some.head();
            parse.draft.link(frame.head(), frame.group.passive() ? Role.PASSIVE_SUBJECT : Role.SUBJECT, some.head());
            parse.predicates.read(frame);
        } else if (frame.object < 0) {
            parse.draft.link(frame.head(), Role.OBJECT, some.head());
        }
        return true;
    }
}

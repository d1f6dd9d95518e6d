package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;

/** Names behind a subject's comma that look like a list and tell who they are: "The ministers, Ana Ruiz and Juan Paz, signed". */
final class SubjectNames {
    private final Parse parse;
    private final Cursor cursor;

    SubjectNames(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** "The ministers, Ana Ruiz and Juan Paz, signed", "Peru's president, Ana Ruiz, and her host signed": no list with the subject. */
    boolean names(int comma, Chunk subject, Edge edge) {
        int next = cursor.pastMarks(comma);
        Chunk name = cursor.get(next);
        boolean alone = !parse.attachment.name(edge.nearest()) || cursor.is(comma - 2, Kind.CONJUNCTION);
        boolean pair = cursor.is(next + 1, Kind.CONJUNCTION)
                && cursor.is(next + 2, Kind.NOUN)
                && cursor.is(next + 3, Kind.COMMA)
                && !cursor.is(next + 4, Kind.CONJUNCTION);
        boolean one = cursor.is(next + 1, Kind.COMMA) && cursor.is(next + 2, Kind.CONJUNCTION);
        return name != null && alone && (pair || one) && parse.attachment.named(subject, name, pair);
    }

    boolean named(Chunk subject, Edge edge) {
        Chunk name = cursor.chunk();
        cursor.next();
        parse.draft.link(subject.head(), Role.APPOSITION, name.head());
        edge.add(name);
        if (cursor.here(Kind.CONJUNCTION)) {
            cursor.next();
            parse.draft.link(name.head(), Role.CONJUNCT, cursor.chunk().head());
            edge.add(cursor.chunk());
            cursor.next();
        }
        return true;
    }
}

package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;

/** Names behind a subject's comma that look like a list and tell who they are: "The ministers, Ana Ruiz and Juan Paz, signed". */
final class SubjectNames {
    /** A sentence has begun with a name, or a noun "of" a name. */
    private static final int OPENING = 3;

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

    /** "Chile, Peru agree": headlines list without "and"; what tells more of a subject stands between two commas. */
    boolean headline(int comma, Edge edge) {
        Chunk other = cursor.get(comma + 1);
        Chunk nearest = edge.nearest();
        return comma <= OPENING
                && !edge.parenthesis()
                && nearest != null
                && (parse.attachment.name(nearest) || comma == 1 && nearest.first() == nearest.last())
                && other != null
                && other.is(Kind.NOUN)
                && !other.time()
                && parse.text.is(other.first(), Tag.PROPN)
                && (comma == 1 || other.first() == other.last())
                && cursor.finite(comma + 2)
                && !parse.forms.participle(comma + 2);
    }
}

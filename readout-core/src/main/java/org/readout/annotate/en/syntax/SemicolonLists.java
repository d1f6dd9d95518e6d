package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;

/** Members of a list with semicolons between: "At the table sat the minister, Ana Ruiz; her host, Nils Holm; and two envoys". */
final class SemicolonLists {
    private static final int LONGEST = 24;
    private static final int ASIDE = 4;

    private final Parse parse;
    private final Cursor cursor;

    SemicolonLists(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** Reads on with the member behind the semicolon here; false, unmoved, if no list goes on there. */
    boolean read(Frame frame) {
        int first = first(frame);
        int noun = member(cursor.at());
        Chunk member = cursor.get(noun);
        if (first < 0 || member == null || !cursor.lower(cursor.at()).equals(";") || !verbless(noun)) {
            return false;
        }
        parse.draft.link(first, Role.CONJUNCT, member.head());
        frame.edge.clear();
        frame.edge.add(member);
        return cursor.move(noun + 1);
    }

    /** The member before: the subject that stands behind the verb, or the object. */
    private int first(Frame frame) {
        boolean inverted = frame.subject > frame.head() && frame.predicate;
        return frame.parent != null || frame.edge.isEmpty() ? -1 : inverted ? frame.subject : frame.object;
    }

    /** The noun behind a semicolon, behind "and" and "and, at the far end,"; -1 if none stands there. */
    private int member(int semicolon) {
        int at = semicolon + 1;
        if (cursor.is(at, Kind.CONJUNCTION)) {
            at++;
            boolean aside = cursor.is(at, Kind.COMMA)
                    && cursor.is(at + 1, Kind.PREPOSITION)
                    && cursor.is(at + ASIDE - 1, Kind.COMMA);
            at = aside ? at + ASIDE : at;
        }
        return cursor.object(at) ? at : -1;
    }

    /** "Two men freed by Oslo". */
    private boolean agent(int verb) {
        return cursor.lower(verb + 1).equals("by") && cursor.is(verb + 2, Kind.NOUN);
    }

    private boolean verbless(int noun) {
        for (int at = noun; at < noun + LONGEST && !cursor.is(at, Kind.MARK); at++) {
            if (cursor.finite(at) && !agent(at) && !cursor.is(at - 1, Kind.RELATIVE)) {
                return false;
            }
        }
        return true;
    }
}

package org.readout.annotate.en.syntax;

import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;

/** Reads on behind a semicolon between nouns: "were Li, minister of trade; Han, mayor of Wuhan; and, at the end, Wu". */
final class SemicolonLists {
    /** Chunks that the first of those listed has. */
    private static final int LONGEST = 16;
    /** Chunks that a further one has. */
    private static final int FURTHER = 24;

    private final Parse parse;
    private final Cursor cursor;

    SemicolonLists(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** Moves to the noun listed behind the semicolon here and joins it to the first; false, unmoved, if no list goes on there. */
    boolean read(Frame frame) {
        int semicolon = cursor.at();
        int noun = noun(semicolon);
        Chunk other = cursor.get(noun);
        int first = cursor.lower(semicolon).equals(";") ? first(frame, semicolon) : -1;
        if (first < 0 || other == null || !verbless(noun)) {
            return false;
        }
        if (noun > semicolon + 3) {
            link(frame, noun - 3);
        }
        parse.draft.link(first, Role.CONJUNCT, other.head());
        frame.edge.clear();
        frame.edge.add(other);
        return cursor.move(noun + 1);
    }

    /** "; and, [at the far end], a Dane": where that one is. */
    private void link(Frame frame, int preposition) {
        Chunk place = cursor.get(preposition + 1);
        if (place != null) {
            parse.draft.link(frame.head(), Role.ARGUMENT, cursor.lower(preposition), place.head());
        }
    }

    private int noun(int semicolon) {
        int at = cursor.is(semicolon + 1, Kind.CONJUNCTION) ? semicolon + 2 : semicolon + 1;
        boolean aside = cursor.is(at, Kind.COMMA)
                && cursor.is(at + 1, Kind.PREPOSITION)
                && cursor.is(at + 2, Kind.NOUN)
                && cursor.is(at + 3, Kind.COMMA);
        int noun = cursor.pastAdverbs(aside ? at + 4 : at);
        return cursor.object(noun) ? noun : -1;
    }

    /** The member the list begins with: what the clause names, or what a preposition there governs; -1 if there is none. */
    private int first(Frame frame, int semicolon) {
        int named = named(frame);
        Chunk listed = listed(semicolon);
        return listed != null && (named < 0 || governed(named, listed)) ? listed.head() : named;
    }

    /** "Sent envoys to [Peru], a friend; Chile, a foe": told more of, and no comma parts it from what was sent. */
    private boolean governed(int named, Chunk listed) {
        for (int at = named + 1; at < listed.first(); at++) {
            if (parse.text.lower(at).equals(",")) {
                return false;
            }
        }
        return listed.first() > named && parse.text.lower(listed.last() + 1).equals(",");
    }

    /** The subject that stands behind the verb, or the object. */
    private static int named(Frame frame) {
        boolean inverted = frame.subject > frame.head() && frame.predicate;
        return frame.parent != null || frame.edge.isEmpty() ? -1 : inverted ? frame.subject : frame.object;
    }

    /** The first noun listed, behind a verb or a preposition; a bounded number of semicolons before. */
    private @Nullable Chunk listed(int semicolon) {
        Chunk first = null;
        for (int at = semicolon - 1; at > semicolon - LONGEST; at--) {
            boolean within = cursor.is(at, Kind.COMMA)
                    || cursor.is(at, Kind.CONJUNCTION)
                    || cursor.is(at, Kind.ADVERB)
                    || cursor.lower(at).equals("of");
            if (cursor.lower(at).equals(";")) {
                return listed(at);
            }
            if (cursor.object(at)) {
                first = cursor.get(at);
            } else if (!within) {
                return first;
            }
        }
        return null;
    }

    /** "Two men freed by Oslo". */
    private boolean agent(int verb) {
        return cursor.lower(verb + 1).equals("by") && cursor.is(verb + 2, Kind.NOUN);
    }

    /** No verb follows up to the next semicolon or the end: no clause begins. */
    private boolean verbless(int noun) {
        for (int at = noun; at < noun + FURTHER && at < cursor.size() && !cursor.is(at, Kind.MARK); at++) {
            if (cursor.finite(at) && !agent(at) && !cursor.is(at - 1, Kind.RELATIVE)) {
                return false;
            }
        }
        return true;
    }
}

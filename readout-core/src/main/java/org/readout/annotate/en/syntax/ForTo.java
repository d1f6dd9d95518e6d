package org.readout.annotate.en.syntax;

import org.jspecify.annotations.Nullable;
import org.readout.model.syntax.Role;

/** Reads who is to do something behind "for": "called for the rebels to leave", "a plea for Oslo to act". */
final class ForTo {
    private final Parse parse;

    ForTo(Parse parse) {
        this.parse = parse;
    }

    /** Reads the infinitive here; false if it is none of this kind. */
    boolean read(Frame frame) {
        Chunk nearest = frame.edge.nearest();
        if (nearest == null
                || parse.cursor.get(parse.cursor.at() - 1) != nearest
                || !parse.text.lower(nearest.first() - 1).equals("for")) {
            return false;
        }
        Chunk host = host(frame.edge, nearest);
        if (host == null && !frame.takes("forto")) {
            return false;
        }
        Frame clause = parse.frames.openParticipleOrInfinitive(frame, Role.COMPLEMENT);
        parse.draft.link(host == null ? frame.head() : host.head(), Role.COMPLEMENT, clause.first);
        parse.draft.share(clause.head(), clause.group.passive() ? Role.PASSIVE_SUBJECT : Role.SUBJECT, nearest.head());
        clause.subject = nearest.head();
        parse.predicates.read(clause);
        return true;
    }

    /** The noun an infinitive may follow right before "for"; absent if there is none. */
    private @Nullable Chunk host(Edge edge, Chunk nearest) {
        for (Chunk noun : edge.nearestFirst()) {
            if (noun.last() == nearest.first() - 2) {
                return parse.grammar.nouns().takes(noun.lower(), "to") ? noun : null;
            }
        }
        return null;
    }
}

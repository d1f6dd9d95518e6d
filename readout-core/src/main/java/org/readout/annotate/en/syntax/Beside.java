package org.readout.annotate.en.syntax;

import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.VerbGroup;
import org.readout.model.syntax.VerbGroup.Form;

/** Reads what a conjunction joins to a verb or to what stands under it. */
final class Beside {
    private final Parse parse;
    private final Cursor cursor;

    Beside(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    boolean conjunction(Frame frame, boolean comma) {
        int here = cursor.at();
        int next = pastAside(cursor.pastAdverbs(here + 1));
        Chunk chunk = cursor.get(next);
        if (chunk == null) {
            return false;
        }
        return switch (chunk.kind()) {
            case VERB -> beside(frame, next) || gerundBeside(frame, next);
            case NOUN -> nounBeside(frame, next, comma);
            case SUBORDINATOR -> clauseBeside(frame, next);
            case PREPOSITION, ADJECTIVE, QUOTE -> cursor.skip();
            default -> false;
        };
    }

    /** "Accepted and then, at the last minute, refused": behind a phrase between commas, if a verb follows. */
    private int pastAside(int index) {
        boolean aside = cursor.is(index, Kind.COMMA)
                && cursor.is(index + 1, Kind.PREPOSITION)
                && cursor.is(index + 2, Kind.NOUN)
                && cursor.is(index + 3, Kind.COMMA);
        int next = cursor.pastAdverbs(index + 4);
        return aside && cursor.is(next, Kind.VERB) ? next : index;
    }

    boolean beside(Frame frame, int next) {
        Chunk verb = cursor.chunk();
        Chunk other = cursor.get(next);
        if (other == null
                || other.verb() == null
                || verb == null
                || !Coordination.fits(frame, other, cursor.object(next + 1))) {
            return false;
        }
        cursor.to(next + 1);
        VerbGroup group = Coordination.shared(frame, other, cursor.object(next + 1));
        parse.draft.verb(group);
        parse.draft.link(frame.first, Role.CONJUNCT, group.head());
        frame.goOn(other, group);
        return true;
    }

    /** "talks on refugees and fighting terrorism": a participle that goes on with a noun, not with a verb above. */
    private boolean gerundBeside(Frame frame, int next) {
        Chunk verb = cursor.get(next);
        boolean gerund = verb != null && verb.verb() != null && verb.verb().form() == Form.PARTICIPLE;
        for (Frame above = frame; gerund && above != null; above = above.parent) {
            if (above.group.form() == Form.PARTICIPLE) {
                return false;
            }
        }
        if (!gerund || frame.edge.isEmpty()) {
            return false;
        }
        cursor.to(next);
        return parse.nonfinite.circumstance(frame, "");
    }

    private boolean nounBeside(Frame frame, int next, boolean comma) {
        Chunk other = cursor.get(next);
        boolean ends = pronoun(frame.edge.nearest()) && parse.attachment.name(other) || like(frame.parent, other);
        if (frame.role == Role.RELATIVE && ends) {
            return false;
        }
        if (!parse.ahead.clause(next) || carried(frame, other)) {
            cursor.to(next);
            Chunk noun = cursor.chunk();
            parse.conjuncts.add(frame.edge, noun);
            return cursor.skip();
        }
        if (frame.role != Role.REPORTED || comma) {
            return false;
        }
        cursor.to(next);
        Frame clause = parse.clauses.read(frame, Role.CONJUNCT);
        if (clause != null) {
            parse.draft.link(frame.first, Role.CONJUNCT, clause.first);
        }
        return true;
    }

    /** "The convoy carrying food and fuel was": bare nouns under a participle, before the verb of what it tells more of. */
    private boolean carried(Frame frame, @Nullable Chunk other) {
        Chunk nearest = frame.edge.nearest();
        return other != null
                && nearest != null
                && nearest.head() == frame.object
                && frame.role == Role.RELATIVE
                && frame.group.form() == Form.PARTICIPLE
                && parse.awaitsVerb()
                && bare(nearest)
                && bare(other);
    }

    private boolean bare(Chunk noun) {
        return noun.first() == noun.last() && !parse.attachment.name(noun);
    }

    /** "Met A who had called on him and B": a name is coordinated with a name, not with "him". */
    private boolean pronoun(@Nullable Chunk noun) {
        return noun != null && parse.text.is(noun.head(), Tag.PRON);
    }

    /** "The delegation led by A and the delegation of B": goes on with what the relative clause tells more of. */
    private static boolean like(@Nullable Frame above, @Nullable Chunk noun) {
        if (above == null || noun == null) {
            return false;
        }
        for (Chunk one : above.edge.nearestFirst()) {
            if (one.lower().equals(noun.lower())) {
                return true;
            }
        }
        return false;
    }

    /** "and that B agreed": a second clause under the verb that has the first. */
    private boolean clauseBeside(Frame frame, int next) {
        if (cursor.lower(next).equals("that") && frame.reported >= 0) {
            cursor.to(next + 1);
            Frame clause = parse.clauses.read(frame, Role.REPORTED);
            if (clause != null) {
                parse.draft.link(frame.reported, Role.CONJUNCT, clause.first);
            }
            return true;
        }
        return !cursor.lower(next).equals("that") && cursor.skip();
    }
}

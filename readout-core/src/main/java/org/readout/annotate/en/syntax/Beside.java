package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.VerbGroup;
import org.readout.model.syntax.VerbGroup.Form;

/** Reads what a conjunction joins to a verb or to what stands under it. */
final class Beside {
    /** Chunks of an aside that are passed over. */
    private static final int ASIDE = 6;

    private final Parse parse;
    private final Cursor cursor;
    private final NounsBeside nouns;
    private final ClauseEnds clauses;

    Beside(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
        this.nouns = new NounsBeside(parse);
        this.clauses = new ClauseEnds(parse);
    }

    boolean conjunction(Frame frame, boolean comma) {
        int here = cursor.at();
        int next = pastAside(cursor.pastAdverbs(here + 1));
        Chunk chunk = cursor.get(next);
        if (chunk == null) {
            return false;
        }
        if (clauses.ends(frame, next, comma)) {
            return false;
        }
        return switch (chunk.kind()) {
            case VERB -> !parse.inversion.asks(next) && (beside(frame, next) || gerundBeside(frame, next));
            case NOUN -> nouns.read(frame, next, comma);
            case SUBORDINATOR -> clauseBeside(frame, next);
            case RELATIVE -> parse.relatives.beside(frame, next);
            case COMMA -> behindAside(frame, next);
            case PREPOSITION -> sameAgain(frame, next) ? beside(frame, next + 1) : cursor.skip();
            case ADJECTIVE -> !stateAbove(frame) && cursor.skip();
            case QUOTE -> cursor.skip();
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
        return beside(frame, next, cursor.active(next));
    }

    /** @param active true if the verb has what its passive participle has not */
    boolean beside(Frame frame, int next, boolean active) {
        Chunk verb = cursor.chunk();
        Chunk other = cursor.get(next);
        if (other == null || other.verb() == null || verb == null || !Coordination.fits(frame, other, active)) {
            return false;
        }
        cursor.to(next + 1);
        VerbGroup group = Coordination.shared(frame, other, active);
        parse.draft.verb(group);
        parse.draft.link(frame.first, Role.CONJUNCT, group.head());
        frame.goOn(other, group);
        return true;
    }

    /** "The need of resolving it and of keeping the peace": the preposition comes again before the second. */
    private boolean sameAgain(Frame frame, int preposition) {
        Chunk verb = cursor.get(preposition + 1);
        return frame.group.form() == Form.PARTICIPLE
                && verb != null
                && Coordination.form(verb) == Form.PARTICIPLE
                && parse.text.lower(frame.verb.first() - 1).equals(cursor.lower(preposition));
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

    /** "Ready to free them and willing to talk": what stands beside is what somebody above is. */
    private static boolean stateAbove(Frame frame) {
        Frame above = frame.parent;
        return frame.role == Role.COMPLEMENT
                && frame.group.form() == Form.INFINITIVE
                && !frame.copula()
                && above != null
                && above.copula()
                && above.predicate;
    }

    /** "Accepted and then, at the last minute, refused": a verb behind an aside. */
    private boolean behindAside(Frame frame, int comma) {
        int next = comma + 1;
        while (next < comma + ASIDE && (cursor.is(next, Kind.PREPOSITION) || cursor.is(next, Kind.NOUN))) {
            next++;
        }
        int verb = cursor.pastAdverbs(next + 1);
        boolean aside = next > comma + 1 && cursor.is(next, Kind.COMMA) && cursor.is(verb, Kind.VERB);
        return aside && beside(frame, verb);
    }

    /** "and that B agreed": a second clause under the verb that has the first. */
    private boolean clauseBeside(Frame frame, int next) {
        boolean asks = parse.subordinates.asks(cursor.lower(next)) && cursor.is(next + 1, Kind.NOUN);
        if ((cursor.lower(next).equals("that") || asks) && frame.reported >= 0) {
            cursor.to(next + 1);
            Frame clause = parse.clauses.read(frame, Role.REPORTED);
            if (clause != null) {
                parse.draft.link(frame.reported, Role.CONJUNCT, clause.first);
            }
            return true;
        }
        if (cursor.lower(next).equals("that") && frame.role == Role.RELATIVE) {
            return parse.relatives.beside(frame, next);
        }
        if (parse.subordinates.asks(cursor.lower(next)) && frame.role == Role.REPORTED && frame.reported < 0) {
            return false;
        }
        return !cursor.lower(next).equals("that") && cursor.skip();
    }
}

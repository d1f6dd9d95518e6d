package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;

/** Reads a noun behind a verb: "signed [the pact]", "gave [Oslo] [a week]", "said [the fleet] left". */
final class PredicateNouns {
    private final Parse parse;
    private final Cursor cursor;

    PredicateNouns(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** False if the clause ends before the noun. */
    boolean read(Frame frame) {
        Chunk noun = cursor.chunk();
        if (mostly(frame, noun)) {
            return cursor.skip();
        }
        if (noun.time()) {
            return spans(frame, noun) ? parse.predicates.object(frame, noun) : cursor.skip();
        }
        if (bareFollows(frame) || frame.late && frame.object < 0) {
            return parse.predicates.object(frame, noun);
        }
        boolean given = frame.object >= 0
                && frame.takes("two")
                && parse.text.is(noun.first(), Tag.NUM)
                && cursor.get(cursor.at() - 1) == frame.edge.nearest();
        if (frame.role != Role.SUBJECT && parse.ahead.clause(cursor.at()) && !awaited(frame) && !given) {
            return clauseHere(frame, noun);
        }
        if (frame.object >= 0 && frame.takes("two") && !frame.edge.isEmpty()) {
            frame.given = true;
            parse.draft.turn(frame.object, Role.OBJECT, Role.INDIRECT_OBJECT);
            return parse.predicates.object(frame, noun);
        }
        Chunk nearest = frame.edge.nearest();
        boolean article = parse.text.is(noun.first(), Tag.DET) || parse.text.kind(noun.first(), "possessive");
        boolean several = parse.text.is(noun.first(), Tag.NUM) && !parse.attachment.name(noun) && !frame.takes("intr");
        if (nearest != null && cursor.get(cursor.at() - 1) == nearest && !article && !several && frame.object < 0) {
            parse.draft.link(nearest.head(), Role.APPOSITION, noun.head());
            frame.edge.add(noun);
            return cursor.skip();
        }
        if (frame.object >= 0) {
            frame.edge.add(noun);
            return cursor.skip();
        }
        return parse.predicates.object(frame, noun);
    }

    /** "The man accused of ordering the raid, X, was flown", "the envoy sent to discuss the plan returned": the verb is the subject's. */
    private boolean awaited(Frame frame) {
        return parse.commas.awaited(frame) && parse.ahead.last(parse.ahead.subjectOf(cursor.at()));
    }

    /** "What worries Tokyo most". */
    private static boolean mostly(Frame frame, Chunk noun) {
        return frame.object >= 0 && noun.first() == noun.last() && noun.lower().equals("most");
    }

    /** A noun with a verb of its own: what is said, what tells more of the noun before, or the object after all. */
    private boolean clauseHere(Frame frame, Chunk noun) {
        boolean above = frame.parent == null && !frame.group.finite() && parse.awaitsVerb();
        if (frame.takes("that")
                && !(above && !frame.takes("speech"))
                && !frame.takes("whole")
                && frame.reported < 0
                && !(frame.object >= 0 && !frame.takes("two") && !frame.takes("objto"))) {
            return parse.predicates.report(frame, "");
        }
        if (!frame.edge.isEmpty() && opening(frame)) {
            return false;
        }
        if (parse.relatives.contacts.opens(frame)) {
            Chunk antecedent = frame.edge.nearest();
            parse.relatives.object(antecedent, frame, Relatives.Gap.LIKELY);
            return true;
        }
        if (frame.object >= 0 || frame.predicate || !frame.edge.isEmpty()) {
            return false;
        }
        return parse.predicates.object(frame, noun);
    }

    /** "After arriving in Hue they held talks": what opened the sentence ends where its only clause begins. */
    private boolean opening(Frame frame) {
        Frame outer = frame;
        while (outer.parent != null) {
            outer = outer.parent;
        }
        return parse.main == null
                && !outer.group.finite()
                && !parse.awaitsVerb()
                && parse.ahead.last(parse.ahead.subjectOf(cursor.at()));
    }

    /** "Given 72 hours", "gave him a week", "spent four years in jail": a time that is had. */
    private boolean spans(Frame frame, Chunk noun) {
        boolean length = parse.text.kind(noun.head(), "unit")
                && (parse.text.is(noun.first(), Tag.NUM)
                        || parse.text.lower(noun.first()).equals("a"));
        boolean behind = cursor.get(cursor.at() - 1) == frame.verb;
        if (!length) {
            return false;
        }
        if (frame.takes("two")
                && frame.object >= 0
                && !frame.group.passive()
                && cursor.is(cursor.at() - 1, Kind.NOUN)) {
            frame.given = true;
            parse.draft.turn(frame.object, Role.OBJECT, Role.INDIRECT_OBJECT);
            return true;
        }
        return behind && (frame.takes("two") && frame.group.passive() || frame.takes("span"));
    }

    private boolean bareFollows(Frame frame) {
        Chunk next = cursor.get(cursor.at() + 1);
        return frame.takes("bare") && frame.object < 0 && next != null && parse.nonfinite.base(next);
    }
}

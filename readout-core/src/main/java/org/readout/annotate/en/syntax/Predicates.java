package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;

/** Reads what follows a verb, up to where its clause ends. */
final class Predicates {
    private final Parse parse;
    private final Cursor cursor;
    private final SemicolonLists lists;

    Predicates(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
        this.lists = new SemicolonLists(parse);
    }

    /** Reads up to where the clause of the frame ends. */
    void read(Frame frame) {
        if (!parse.deeper()) {
            return;
        }
        while (!cursor.done() && step(frame)) {
            // each call takes one complement
        }
        parse.back();
    }

    private boolean step(Frame frame) {
        return switch (cursor.chunk().kind()) {
            case NOUN -> noun(frame);
            case PREPOSITION -> parse.subordinates.preposition(frame);
            case VERB -> parse.nonfinite.verb(frame);
            case SUBORDINATOR -> parse.subordinates.subordinator(frame, "");
            case RELATIVE -> parse.subordinates.relative(frame);
            case CONJUNCTION -> parse.beside.conjunction(frame, false);
            case COMMA -> parse.commas.comma(frame);
            case ADJECTIVE -> adjective(frame);
            case QUOTE, ADVERB -> cursor.skip();
            case MARK -> mark(frame);
        };
    }

    /** A colon before what is said; any other strong mark but one between things listed ends the clause. */
    private boolean mark(Frame frame) {
        if (lists.read(frame)) {
            return true;
        }
        int next = cursor.pastMarks(cursor.at() + 1);
        boolean says = cursor.lower(cursor.at()).equals(":") && frame.takes("speech") && frame.reported < 0;
        if (!says || !cursor.is(next, Kind.NOUN)) {
            return lists.read(frame);
        }
        cursor.to(next);
        return report(frame, "");
    }

    private boolean adjective(Frame frame) {
        if (frame.copula() && !frame.predicate) {
            parse.draft.link(frame.head(), Role.PREDICATE, cursor.chunk().head());
        }
        frame.predicate = true;
        return cursor.skip();
    }

    private boolean noun(Frame frame) {
        Chunk noun = cursor.chunk();
        if (mostly(frame, noun)) {
            return cursor.skip();
        }
        if (noun.time()) {
            return spans(frame, noun) ? object(frame, noun) : cursor.skip();
        }
        if (bareFollows(frame) || frame.late && frame.object < 0) {
            return object(frame, noun);
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
            return object(frame, noun);
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
        return object(frame, noun);
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
            return report(frame, "");
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
        return object(frame, noun);
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

    boolean object(Frame frame, Chunk noun) {
        frame.object = noun.head();
        frame.edge.add(noun);
        boolean state = frame.copula() && !frame.group.lemma().equals("become");
        parse.draft.link(frame.head(), state ? Role.PREDICATE : Role.OBJECT, noun.head());
        return cursor.skip();
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

    boolean report(Frame frame, String marker) {
        Frame clause = parse.clauses.read(frame, Role.REPORTED);
        if (clause != null) {
            parse.draft.link(frame.head(), Role.REPORTED, marker, clause.first);
            frame.reported = clause.first;
            if (frame.object >= 0 && frame.takes("two")) {
                parse.draft.turn(frame.object, Role.OBJECT, Role.INDIRECT_OBJECT);
            }
        }
        return true;
    }
}

package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;

/** Reads what follows a verb, up to where its clause ends. */
final class Predicates {
    private final Parse parse;
    private final Cursor cursor;
    private final SemicolonLists lists;
    private final PredicateNouns nouns;

    Predicates(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
        this.lists = new SemicolonLists(parse);
        this.nouns = new PredicateNouns(parse);
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
            case NOUN -> nouns.read(frame);
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

    boolean object(Frame frame, Chunk noun) {
        frame.object = noun.head();
        frame.edge.add(noun);
        boolean state = frame.copula() && !frame.group.lemma().equals("become");
        parse.draft.link(frame.head(), state ? Role.PREDICATE : Role.OBJECT, noun.head());
        return cursor.skip();
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

package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;

/** Nouns before a verb with only what hangs on them closely: behind a preposition, between an auxiliary and its verb. */
final class GovernedNouns {
    private final Parse parse;
    private final Cursor cursor;
    private final Subjects subjects;
    private final SubjectClauses clauses;

    GovernedNouns(Parse parse, Subjects subjects, SubjectClauses clauses) {
        this.parse = parse;
        this.cursor = parse.cursor;
        this.subjects = subjects;
        this.clauses = clauses;
    }

    /** Reads a noun behind a preposition before the subject: only what cannot be the subject itself hangs on it. */
    Chunk governed() {
        Chunk noun = cursor.chunk();
        cursor.next();
        Edge edge = new Edge();
        edge.add(noun);
        while (!cursor.done() && closely(edge)) {
            // each call takes one modifier
        }
        return noun;
    }

    /** Reads a subject between an auxiliary and its verb: no participle is part of it. */
    Chunk plain() {
        Chunk noun = cursor.chunk();
        cursor.next();
        Edge edge = new Edge();
        edge.add(noun);
        while (cursor.is(cursor.at() + 1, Kind.NOUN) && !cursor.here(Kind.VERB) && closely(edge)) {
            // each call takes one modifier
        }
        cursor.to(cursor.pastAdverbs(cursor.at()));
        return noun;
    }

    private boolean closely(Edge edge) {
        int at = cursor.at();
        if (cursor.here(Kind.PREPOSITION) && cursor.is(at + 1, Kind.NOUN)) {
            subjects.argument(edge, null);
            return true;
        }
        if (cursor.here(Kind.CONJUNCTION) && cursor.is(at + 1, Kind.NOUN)) {
            cursor.next();
            subjects.conjunct(edge);
            return true;
        }
        if (cursor.nonfinite(at) || cursor.finite(at) && parse.forms.participle(at) || inverting(at)) {
            return clauses.reduced(edge);
        }
        return false;
    }

    /** "Among those freed were two Danes". */
    private boolean inverting(int at) {
        Chunk verb = cursor.get(at);
        Chunk next = cursor.get(at + 1);
        boolean be = next != null
                && next.verb() != null
                && next.finite()
                && next.verb().lemma().equals("be");
        return verb != null && verb.ambiguous() && be && cursor.is(at + 2, Kind.NOUN);
    }
}

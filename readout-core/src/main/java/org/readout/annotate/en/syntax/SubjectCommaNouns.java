package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.annotate.en.syntax.ClauseReader.Pending;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;

/** Reads a noun behind a comma between a subject and its verb: "Ruiz, a former judge, left", "Oslo, Rome and Bonn agreed", "The fleet, he warned, stays". */
final class SubjectCommaNouns {
    private final Parse parse;
    private final Cursor cursor;
    private final Subjects subjects;
    private final SubjectNames names;

    SubjectCommaNouns(Parse parse, Subjects subjects) {
        this.parse = parse;
        this.cursor = parse.cursor;
        this.subjects = subjects;
        this.names = new SubjectNames(parse);
    }

    /** Moves behind the noun; true, as the subject or what tells more of it goes on. */
    boolean read(int comma, Chunk subject, Edge edge, Pending pending) {
        if (parse.partitives.here()) {
            return parse.partitives.read(null, subject);
        }
        if (names.names(comma, subject, edge)) {
            return names.named(subject, edge);
        }
        if (listed(comma, subject, edge)) {
            subjects.conjunct(edge);
            return true;
        }
        if (parse.absolutes.behindSubject(cursor.at())) {
            parse.absolutes.read("", pending);
            return true;
        }
        if (interrupts(cursor.at() + 1) || parse.inserted.source(cursor.at())) {
            pending.reporting = parse.inserted.read();
            return true;
        }
        Chunk noun = cursor.chunk();
        cursor.next();
        if (!noun.time()) {
            boolean whose = edge.list() != null || parse.attachment.office(edge.nearest(), noun);
            Chunk nearest = whose ? edge.nearest() : subject;
            parse.draft.link(nearest == null ? subject.head() : nearest.head(), Role.APPOSITION, noun.head());
            if (!parse.text.is(noun.head(), Tag.NUM)) {
                edge.add(noun);
            }
        }
        return true;
    }

    /** ", B, and C have": one more of a list, or the second of two in a headline. */
    boolean listed(int comma, Chunk subject, Edge edge) {
        return list(comma, subject, edge) || names.headline(comma, edge);
    }

    private boolean list(int comma, Chunk subject, Edge edge) {
        Chunk noun = cursor.get(cursor.pastMarks(comma));
        return parse.ahead.list(comma)
                && noun != null
                && !office(subject, edge, noun)
                && !names.names(comma, subject, edge);
    }

    /** An office behind the subject's name, or behind a name that hangs on it: "talks between A, minister of B, and C". */
    private boolean office(Chunk subject, Edge edge, Chunk noun) {
        return parse.attachment.office(subject, noun) || parse.attachment.office(edge.nearest(), noun);
    }

    /** ", he warned,": a speaker between the parts of what is said. */
    private boolean interrupts(int verb) {
        Chunk chunk = cursor.get(verb);
        boolean closes = cursor.is(verb + 1, Kind.COMMA);
        return chunk != null && chunk.finite() && closes && (chunk.takes("speech") || chunk.takes("that"));
    }
}

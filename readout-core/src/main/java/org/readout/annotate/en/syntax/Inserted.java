package org.readout.annotate.en.syntax;

import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.annotate.en.syntax.ClauseReader.Pending;
import org.readout.model.syntax.Role;

/** Who says it, between the parts of what is said: "The convoy, officials in Rabat told the paper, left the capital". */
final class Inserted {
    /** An insertion has at most so many chunks on either side of its verb. */
    private static final int LONGEST = 8;

    private final Parse parse;
    private final Cursor cursor;
    private final InsertedRelatives relatives;

    Inserted(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
        this.relatives = new InsertedRelatives(parse);
    }

    /** True if from a noun behind a comma on somebody says what stands around, up to a comma before the verb of that. */
    boolean source(int noun) {
        int end = relatives.pastClause(end(verb(noun)));
        return end >= 0 && cursor.finite(cursor.pastAdverbs(cursor.pastMarks(end)));
    }

    /** True if from a noun between commas on somebody says what stands around: ", one might ask,". */
    boolean between(int noun) {
        return end(verb(noun)) >= 0;
    }

    /** Reads the insertion that starts with a noun here, up to its comma. */
    Frame read() {
        Chunk subject = parse.subjects.governed();
        relatives.read(subject);
        cursor.to(cursor.pastAdverbs(cursor.at()));
        Frame frame = parse.clauses.interrupting(subject);
        complements(frame, subject);
        return frame;
    }

    /**
     * "If talks fail, diplomats noted, the army will act", "If talks fail, warned a general, …": somebody says what stands
     * around before its subject has come, or its verb: "What alarms us, the envoy said, is that …". Leaves what waits for the
     * verb of what is said.
     */
    void fronted(Pending pending) {
        int at = cursor.at();
        boolean behind = cursor.is(at - 1, Kind.COMMA) || cursor.is(at - 1, Kind.QUOTE);
        boolean inverted = says(at) && cursor.is(at + 1, Kind.NOUN);
        int verb = inverted ? at : verb(at);
        int end = behind && says(verb) ? end(verb) : -1;
        int next = cursor.pastMarks(end);
        boolean whole = pending.subjectClause >= 0 && cursor.finite(cursor.pastAdverbs(next));
        if (end < 0 || !whole && !said(next)) {
            return;
        }
        pending.reporting = inverted ? inverted() : read();
        pending.giveSource(parse, pending.reporting);
        parse.openers.read(pending);
    }

    /**
     * ", said one diplomat, is": true if a verb of saying at an index has its speaker behind it, and then a comma and a verb.
     *
     * @param closes true if the comma before it closes something, so that the verb may be that of the subject
     */
    boolean invertedSource(int verb, boolean closes) {
        int comma = says(verb) && cursor.is(verb + 1, Kind.NOUN) ? end(verb) : -1;
        int end = closes ? comma : relatives.pastClause(comma);
        return end >= 0 && cursor.finite(cursor.pastAdverbs(cursor.pastMarks(end)));
    }

    Frame inverted() {
        Frame frame = parse.frames.open(null, null);
        Chunk subject = parse.subjects.governed();
        frame.subject = subject.head();
        parse.draft.link(frame.head(), Role.SUBJECT, subject.head());
        complements(frame, subject);
        return frame;
    }

    /** What is said has a subject and a verb; a verb of saying tells another source: "The king told the press, the agency said". */
    private boolean said(int noun) {
        int verb = cursor.is(noun, Kind.NOUN) ? parse.ahead.subjectOf(noun) : -1;
        return verb >= 0 && !parse.ahead.speech(verb);
    }

    /** '"We left," the envoy said, "because they lied"': what is said goes on here, behind who says it. */
    boolean resumes(Frame frame) {
        int quote = cursor.at() - 1;
        return cursor.is(quote, Kind.QUOTE)
                && !cursor.closesQuote(quote)
                && frame.parent == null
                && frame.takes("speech")
                && frame.reported < 0;
    }

    /** A verb of saying, or in the present one of thinking: "diplomats believe". */
    private boolean says(int at) {
        Chunk verb = cursor.get(at);
        return verb != null && verb.finite() && (verb.takes("speech") || verb.takes("that") && !verb.ambiguous());
    }

    /** The verb of saying whose subject the noun at an index is; -1 if none. */
    private int verb(int noun) {
        int at = noun + 1;
        for (int steps = 0; cursor.is(noun, Kind.NOUN) && steps < LONGEST; steps++) {
            if (cursor.finite(at)) {
                boolean tells = tells(cursor.get(at)) || cursor.lower(noun).equals("it");
                return tells && !cursor.lower(at + 1).equals("by") ? at : -1;
            }
            int behind = relatives.behindSubject(at);
            if (behind > at) {
                at = behind;
            } else if (cursor.is(at, Kind.PREPOSITION) && cursor.is(at + 1, Kind.NOUN)) {
                at += 2;
            } else if (cursor.pastAdverbs(at) > at) {
                at = cursor.pastAdverbs(at);
            } else {
                return -1;
            }
        }
        return -1;
    }

    private static boolean tells(@Nullable Chunk verb) {
        return verb != null && (verb.takes("speech") || verb.takes("that"));
    }

    /** The comma behind a verb of saying and nothing but whom it is told, where and when; -1 if there is none. */
    private int end(int verb) {
        for (int at = verb + 1; verb >= 0 && at < verb + LONGEST; at++) {
            if (cursor.is(at, Kind.COMMA)) {
                return at;
            }
            boolean passes = cursor.is(at, Kind.NOUN)
                    || cursor.is(at, Kind.PREPOSITION)
                    || cursor.is(at, Kind.ADVERB)
                    || sayable(at);
            if (!passes) {
                return -1;
            }
        }
        return -1;
    }

    /** "We regret to say". */
    private boolean sayable(int at) {
        return cursor.nonfinite(at) && cursor.lower(at).equals("say");
    }

    private void complements(Frame frame, Chunk subject) {
        while (!cursor.done() && !cursor.here(Kind.COMMA)) {
            if (cursor.here(Kind.PREPOSITION) && cursor.is(cursor.at() + 1, Kind.NOUN)) {
                String preposition = cursor.chunk().lower();
                cursor.next();
                parse.attachment.argument(frame, preposition, cursor.chunk());
                frame.edge.add(cursor.chunk());
            } else if (sayable(cursor.at())) {
                parse.draft.link(frame.head(), Role.COMPLEMENT, cursor.chunk().head());
            } else if (cursor.object(cursor.at()) && frame.object < 0) {
                frame.object = cursor.chunk().head();
                parse.draft.link(frame.head(), Role.OBJECT, frame.object);
            }
            cursor.next();
        }
        relatives.readLast(frame, subject);
    }
}

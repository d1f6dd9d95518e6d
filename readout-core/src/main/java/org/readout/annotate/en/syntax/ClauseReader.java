package org.readout.annotate.en.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;

/** Reads a clause: what stands before its subject, the subject, the verb, what follows. */
final class ClauseReader {

    /** What stands before the verb and belongs to it. */
    static final class Pending {
        final List<Waiting> waiting = new ArrayList<>();

        @Nullable
        Frame reporting;

        int subjectClause = -1;
        /** "A former judge, Ruiz joined": what is told of the subject before it; -1 if nothing. */
        int description = -1;
        /** "What promises has the king made": what is asked for; -1 if nothing. */
        int asked = -1;
        /** True if somebody asks. */
        boolean asks;

        void add(Role role, String marker, int dependent) {
            waiting.add(new Waiting(role, marker, dependent, false));
        }

        void addTime(String marker, int dependent) {
            waiting.add(new Waiting(Role.ARGUMENT, marker, dependent, true));
        }

        /** Gives a verb all that waits for one. */
        void give(Parse parse, Frame frame) {
            waiting.forEach(one -> parse.draft.link(frame.first, one.role(), one.marker(), one.dependent()));
            waiting.clear();
        }

        /** "Attending the talks were A and B": who attends has the place of a subject behind. */
        void sharing(Parse parse, int subject) {
            waiting.stream()
                    .filter(one -> one.role() == Role.ADVERBIAL && one.marker().isEmpty())
                    .forEach(one -> parse.draft.share(one.dependent(), Role.SUBJECT, subject));
        }

        /** Gives a verb what is asked for as its object. */
        void askFor(Parse parse, Frame frame) {
            if (asked >= 0 && !frame.group.passive() && !frame.copula() && !frame.takes("intr")) {
                frame.object = asked;
                parse.draft.link(frame.head(), Role.OBJECT, asked);
            }
        }

        /** "Speaking in Oslo, the general said, …": gives who says it what is told of him, and leaves when and on what condition. */
        void giveSource(Parse parse, Frame source) {
            Pending told = new Pending();
            waiting.removeIf(one -> !one.conditions() && told.waiting.add(one));
            told.give(parse, source);
        }
    }

    /** A dependent whose verb has not come yet. */
    record Waiting(Role role, String marker, int dependent, boolean time) {
        /** True of when and on what condition; not of the participle, which has the subject of its verb. */
        boolean conditions() {
            return role == Role.ADVERBIAL && !marker.isEmpty() || time;
        }
    }

    /** "Had the talks failed, …": a condition without "if". */
    private static final Set<String> INVERTED = Set.of("had", "should", "were");

    private final Parse parse;
    private final Cursor cursor;

    ClauseReader(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /**
     * Reads the clause that starts here, and moves behind it.
     *
     * @return its verb; absent if there is no verb with a tense, and then the cursor stands where it gave up
     */
    @Nullable
    Frame read(@Nullable Frame parent, @Nullable Role role) {
        return read(parent, role, null);
    }

    /** @param antecedent what a relative clause tells more of */
    @Nullable
    Frame read(@Nullable Frame parent, @Nullable Role role, @Nullable Chunk antecedent) {
        if (!parse.deeper()) {
            cursor.next();
            return null;
        }
        Pending pending = new Pending();
        parse.openers.read(pending);
        if (parse.main == null && parent == null && role == null) {
            parse.inserted.fronted(pending);
        }
        Chunk auxiliary = parse.inversion.take(pending);
        Chunk subject = null;
        if (cursor.here(Kind.NOUN)) {
            subject = auxiliary == null ? parse.subjects.read(pending) : parse.inversion.subject(auxiliary, pending);
        }
        boolean verb = auxiliary == null ? cursor.finite(cursor.at()) : cursor.here(Kind.VERB);
        Frame frame = verb ? parse.frames.open(parent, role) : null;
        if (frame != null) {
            frame.antecedent = antecedent;
            if (auxiliary != null) {
                parse.inversion.complete(frame, auxiliary, pending.asks);
                pending.askFor(parse, frame);
            }
            subject(frame, subject, pending);
            pending.give(parse, frame);
            parse.predicates.read(frame);
            if (pending.reporting != null) {
                parse.side.reported(pending.reporting, frame.first);
            }
        }
        parse.back();
        return frame;
    }

    private void subject(Frame frame, @Nullable Chunk subject, Pending pending) {
        Role role = frame.group.passive() ? Role.PASSIVE_SUBJECT : Role.SUBJECT;
        boolean expletive = subject != null && subject.lower().equals("there");
        if (subject != null && !expletive) {
            frame.subject = subject.head();
            parse.draft.link(frame.head(), role, subject.head());
            parse.draft.link(subject.head(), Role.APPOSITION, pending.description);
            parse.draft.link(frame.head(), Role.ADVERBIAL, pending.subjectClause);
        } else if (pending.subjectClause >= 0) {
            parse.draft.link(frame.head(), role, pending.subjectClause);
        } else if (frame.copula() || frame.takes("speech") || frame.takes("intr") && !pending.waiting.isEmpty()) {
            behind(frame, role, pending);
        }
    }

    private void behind(Frame frame, Role role, Pending pending) {
        int next = frame.copula() ? cursor.pastAdverbs(cursor.at()) : cursor.at();
        if (frame.copula() ? cursor.is(next, Kind.NOUN) : cursor.object(next)) {
            cursor.to(next);
            inverted(frame, role);
            pending.sharing(parse, frame.subject);
        }
    }

    /** "Also present were A and B", "there were no talks", "said the minister": the subject follows. */
    private void inverted(Frame frame, Role role) {
        Chunk subject = cursor.chunk();
        cursor.next();
        frame.subject = subject.head();
        frame.predicate = true;
        parse.draft.link(frame.head(), role, subject.head());
        frame.edge.add(subject);
    }

    /** Opens "warned" of "he warned" between the parts of what is said. */
    Frame interrupting(Chunk subject) {
        Frame frame = parse.frames.open(null, null);
        subject(frame, subject, new Pending());
        return frame;
    }

    /** True of "had", "should" or "were" before a subject and its verb. */
    boolean inverted(int at) {
        return INVERTED.contains(cursor.lower(at))
                && cursor.is(at, Kind.VERB)
                && cursor.is(at + 1, Kind.NOUN)
                && cursor.is(cursor.pastAdverbs(parse.ahead.pastJoined(at + 1)), Kind.VERB);
    }
}

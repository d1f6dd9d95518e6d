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
        int reporter = -1;

        @Nullable
        Frame reporting;

        int subjectClause = -1;

        void add(Role role, String marker, int dependent) {
            waiting.add(new Waiting(role, marker, dependent));
        }
    }

    /** A dependent whose verb has not come yet. */
    record Waiting(Role role, String marker, int dependent) {}

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
        if (!parse.deeper()) {
            cursor.next();
            return null;
        }
        Pending pending = new Pending();
        openers(pending);
        Chunk subject = cursor.here(Kind.NOUN) ? parse.subjects.read(pending) : null;
        Frame frame = cursor.finite(cursor.at()) ? parse.open(parent, role) : null;
        if (frame != null) {
            subject(frame, subject, pending);
            pending.waiting.forEach(one -> parse.draft.link(frame.first, one.role(), one.marker(), one.dependent()));
            parse.predicates.read(frame);
            if (pending.reporting != null) {
                parse.reported(pending.reporting, frame.first);
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
        } else if (pending.subjectClause >= 0) {
            parse.draft.link(frame.head(), role, pending.subjectClause);
        } else if (frame.copula() || frame.takes("speech")) {
            behind(frame, role);
        }
    }

    private void behind(Frame frame, Role role) {
        int next = frame.copula() ? cursor.pastAdverbs(cursor.at()) : cursor.at();
        if (cursor.is(next, Kind.NOUN)) {
            cursor.to(next);
            inverted(frame, role);
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

    private void openers(Pending pending) {
        while (!cursor.done() && opener(pending)) {
            // each call takes one opener
        }
    }

    private boolean opener(Pending pending) {
        Chunk chunk = cursor.chunk();
        switch (chunk.kind()) {
            case COMMA, QUOTE, MARK, ADVERB, CONJUNCTION, ADJECTIVE -> cursor.next();
            case PREPOSITION -> preposition(pending);
            case SUBORDINATOR -> subordinator(pending);
            case VERB -> {
                return verb(chunk, pending);
            }
            case NOUN -> {
                return time(chunk);
            }
            default -> cursor.next();
        }
        return true;
    }

    /** A time by itself opens a sentence; before a verb it is the subject. */
    private boolean time(Chunk chunk) {
        if (chunk.time() && !cursor.finite(cursor.at() + 1)) {
            cursor.next();
            return true;
        }
        return false;
    }

    /** Reads "he warned" between the parts of what is said: subject and verb, nothing more. */
    @Nullable
    Frame interrupting() {
        Chunk subject = cursor.chunk();
        cursor.next();
        Frame frame = parse.open(null, null);
        subject(frame, subject, new Pending());
        return frame;
    }

    /** True of "had", "should" or "were" before a subject and its verb. */
    boolean inverted(int at) {
        return INVERTED.contains(cursor.lower(at))
                && cursor.is(at, Kind.VERB)
                && cursor.is(at + 1, Kind.NOUN)
                && cursor.is(at + 2, Kind.VERB);
    }

    private boolean verb(Chunk chunk, Pending pending) {
        if (cursor.at() == 0 && inverted(0)) {
            parse.draft.drop(chunk.head());
            cursor.next();
            adverbial("if", pending);
            return true;
        }
        boolean participle = chunk.nonfinite() || chunk.ambiguous() && cursor.at() == 0;
        if (!participle) {
            return false;
        }
        Frame frame = parse.openParticipleOrInfinitive(null, Role.ADVERBIAL);
        parse.predicates.read(frame);
        pending.add(Role.ADVERBIAL, "", frame.first);
        return true;
    }

    private void preposition(Pending pending) {
        String preposition = cursor.chunk().lower();
        cursor.next();
        if (cursor.here(Kind.NOUN)) {
            boolean clause = parse.subordinates.opensClause(preposition) && parse.ahead.fronted(cursor.at());
            if (clause) {
                adverbial(preposition, pending);
                return;
            }
            Chunk noun = parse.subjects.governed();
            pending.add(Role.ARGUMENT, preposition, noun.head());
        } else if (cursor.nonfinite(cursor.at())) {
            Frame frame = parse.openParticipleOrInfinitive(null, Role.ADVERBIAL);
            parse.predicates.read(frame);
            pending.add(Role.ADVERBIAL, preposition, frame.first);
        }
    }

    private void subordinator(Pending pending) {
        String word = cursor.chunk().lower();
        cursor.next();
        if (parse.subordinates.asks(word)) {
            Frame frame = read(null, null);
            pending.subjectClause = frame == null ? -1 : frame.first;
        } else if (!word.equals("that")) {
            adverbial(word, pending);
        }
    }

    private void adverbial(String word, Pending pending) {
        Frame frame = read(null, Role.ADVERBIAL);
        if (frame != null) {
            pending.add(Role.ADVERBIAL, word, frame.first);
        }
    }
}

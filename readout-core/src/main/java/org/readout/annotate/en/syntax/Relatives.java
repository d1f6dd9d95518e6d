package org.readout.annotate.en.syntax;

import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;

/** Clauses that tell more of a noun: with a relative pronoun, without one, and by a participle. */
final class Relatives {
    /** Whether the antecedent is the object of the clause. */
    enum Gap {
        NONE,
        LIKELY,
        /** "Whom they met": also of a verb that need not have one. */
        SURE
    }

    private final Parse parse;
    private final Cursor cursor;
    final ContactClauses contacts;

    Relatives(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
        this.contacts = new ContactClauses(parse, this);
    }

    /** Reads the clause opened by the relative pronoun (or "that") here. */
    @Nullable
    Frame pronoun(@Nullable Chunk antecedent, @Nullable Frame parent) {
        String word = cursor.chunk().lower();
        cursor.next();
        int verb = cursor.pastAdverbs(cursor.at());
        if (cursor.finite(verb) && !word.equals("whose")) {
            cursor.to(verb);
            return subject(antecedent, parent);
        }
        if (word.equals("whose") && cursor.here(Kind.NOUN) && cursor.object(cursor.at() + 1)) {
            return possessed(antecedent, parent);
        }
        boolean gap = !word.equals("whose") && !word.equals("where");
        return object(antecedent, parent, gap ? word.equals("whom") ? Gap.SURE : Gap.LIKELY : Gap.NONE);
    }

    /** "Whose ship Danish boats sank": what is somebody's is the object. */
    @Nullable
    private Frame possessed(@Nullable Chunk antecedent, @Nullable Frame parent) {
        int thing = cursor.chunk().head();
        cursor.next();
        Frame frame = parse.clauses.read(parent, Role.RELATIVE, antecedent);
        if (frame != null) {
            attach(antecedent, frame);
            if (!frame.group.passive() && frame.object < 0) {
                parse.draft.link(frame.head(), Role.OBJECT, thing);
            }
        }
        return frame;
    }

    /** "which imposed sanctions": the antecedent is the subject. */
    private Frame subject(@Nullable Chunk antecedent, @Nullable Frame parent) {
        Frame frame = parse.frames.open(parent, Role.RELATIVE);
        attach(antecedent, frame);
        share(antecedent, frame);
        parse.predicates.read(frame);
        return frame;
    }

    /** "that Pyongyang denounced": the antecedent is the object, if there is no other. */
    @Nullable
    Frame object(@Nullable Chunk antecedent, @Nullable Frame parent, Gap gap) {
        Frame frame = parse.clauses.read(parent, Role.RELATIVE, antecedent);
        if (frame == null) {
            return null;
        }
        attach(antecedent, frame);
        if (antecedent != null && !embedded(antecedent, frame)) {
            gap(antecedent, frame, gap);
        }
        return frame;
    }

    void gap(Chunk antecedent, Frame frame, Gap gap) {
        boolean verbal = !frame.group.passive() && !frame.copula();
        boolean given = gap != Gap.NONE && frame.object >= 0 && frame.takes("two") && !frame.given;
        boolean open = frame.object < 0 && (gap == Gap.SURE || gap == Gap.LIKELY && !frame.takes("intr"));
        if (verbal && given) {
            parse.draft.turn(frame.object, Role.OBJECT, Role.INDIRECT_OBJECT);
        }
        if (verbal && (given || open)) {
            parse.draft.share(frame.head(), Role.OBJECT, antecedent.head());
        }
    }

    /** "with whom A spoke", "to whose terms A agreed": a preposition ties the antecedent, or what it has, to the verb. */
    void governed(@Nullable Chunk antecedent, @Nullable Frame parent, String preposition) {
        boolean whose = cursor.lower(cursor.at() - 1).equals("whose") && cursor.object(cursor.at());
        Chunk owned = whose ? cursor.chunk() : antecedent;
        if (whose) {
            cursor.next();
        }
        Frame frame = parse.clauses.read(parent, Role.RELATIVE);
        if (frame == null) {
            return;
        }
        attach(antecedent, frame);
        if (owned != null && whose) {
            parse.draft.link(frame.first, Role.ARGUMENT, preposition, owned.head());
        } else if (owned != null) {
            parse.draft.share(frame.first, Role.ARGUMENT, preposition, owned.head());
        }
    }

    /** "carrying coal", "suspected of it": a participle behind its noun. */
    void participle(Chunk antecedent, @Nullable Frame parent) {
        Frame frame = parse.frames.openParticiple(parent, Role.RELATIVE);
        attach(antecedent, frame);
        share(antecedent, frame);
        parse.predicates.read(frame);
    }

    /** ", to be held in Vienna": an infinitive behind what it tells more of. */
    void toCome(Chunk antecedent, Frame parent) {
        Frame frame = parse.frames.openParticipleOrInfinitive(parent, Role.RELATIVE);
        attach(antecedent, frame);
        share(antecedent, frame);
        parse.predicates.read(frame);
    }

    /** "Which officials said would boost trade": the verb behind the one that tells has the antecedent as its subject. */
    private boolean embedded(@Nullable Chunk antecedent, Frame frame) {
        int verb = cursor.pastAdverbs(cursor.at());
        if (!frame.takes("that") || frame.reported >= 0 || frame.object >= 0 || !cursor.finite(verb)) {
            return false;
        }
        cursor.to(verb);
        Frame clause = parse.frames.open(frame, Role.REPORTED);
        parse.draft.link(frame.head(), Role.REPORTED, clause.first);
        frame.reported = clause.first;
        share(antecedent, clause);
        parse.predicates.read(clause);
        return true;
    }

    /** "Who was deported and whom they suspect": a second clause that tells more of the same. False if there is no first. */
    boolean beside(Frame frame, int next) {
        if (frame.role != Role.RELATIVE || frame.antecedent == null) {
            return false;
        }
        cursor.to(next);
        Frame clause = pronoun(frame.antecedent, frame.parent);
        if (clause != null) {
            parse.draft.share(frame.first, Role.CONJUNCT, clause.first);
        }
        return true;
    }

    void attach(@Nullable Chunk antecedent, Frame frame) {
        frame.antecedent = antecedent;
        if (antecedent != null) {
            parse.draft.link(antecedent.head(), Role.RELATIVE, frame.first);
        }
    }

    private void share(@Nullable Chunk antecedent, Frame frame) {
        if (antecedent != null) {
            frame.subject = antecedent.head();
            Role role = frame.group.passive() ? Role.PASSIVE_SUBJECT : Role.SUBJECT;
            parse.draft.share(frame.head(), role, antecedent.head());
        }
    }
}

package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.VerbGroup.Form;

/** Reads a circumstance with a subject of its own: ", with Hungary demanding more time", ", with talks stalled", "without arrests being reported". */
final class Absolutes {
    private final Parse parse;
    private final Cursor cursor;

    Absolutes(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /**
     * True if the preposition here, and the noun at an index, open one: behind a comma, or with a name, which needs no telling apart.
     */
    boolean opens(int noun) {
        Chunk subject = cursor.get(noun);
        Chunk verb = cursor.get(noun + 1);
        boolean without = cursor.lower(cursor.at()).equals("without");
        if (!without && !cursor.lower(cursor.at()).equals("with")
                || subject == null
                || !subject.is(Kind.NOUN)
                || verb == null
                || verb.verb() == null) {
            return false;
        }
        if (without) {
            return verb.verb().form() == Form.PARTICIPLE && verb.verb().passive();
        }
        boolean comma = cursor.is(cursor.at() - 1, Kind.COMMA);
        Form form = verb.verb().form();
        return form == Form.PARTICIPLE && (comma || parse.attachment.name(subject))
                || comma && form == Form.PAST_PARTICIPLE;
    }

    /** True of the participle of one. */
    static boolean is(Frame frame) {
        return frame.role == Role.ADVERBIAL && frame.group.form() == Form.PARTICIPLE && frame.subject >= 0;
    }

    /** "With Oslo blaming Riga and [Riga refusing] to comment". Always true, as a step that was taken. */
    boolean beside(Frame frame, int noun) {
        Chunk subject = cursor.get(noun);
        cursor.to(noun + 1);
        Frame clause = parse.frames.openParticiple(frame.parent, Role.ADVERBIAL);
        parse.draft.link(frame.first, Role.CONJUNCT, clause.first);
        if (subject != null) {
            clause.subject = subject.head();
            Role role = clause.group.passive() ? Role.PASSIVE_SUBJECT : Role.SUBJECT;
            parse.draft.link(clause.head(), role, subject.head());
        }
        parse.predicates.read(clause);
        return true;
    }

    /** Reads it. Always true, as a step that was taken. */
    boolean read(Frame frame, int noun) {
        Chunk subject = cursor.get(noun);
        String marker = cursor.chunk().lower();
        cursor.to(noun + 1);
        Frame clause = parse.frames.openParticiple(frame, Role.ADVERBIAL);
        parse.draft.link(frame.head(), Role.ADVERBIAL, marker, clause.first);
        if (subject != null) {
            clause.subject = subject.head();
            Role role = clause.group.passive() ? Role.PASSIVE_SUBJECT : Role.SUBJECT;
            parse.draft.link(clause.head(), role, subject.head());
        }
        parse.predicates.read(clause);
        return true;
    }
}

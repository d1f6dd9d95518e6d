package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.VerbGroup;
import org.readout.model.syntax.VerbGroup.Form;

/** Reads a circumstance with a subject of its own behind a clause: ", each side blaming the other", ", the war having closed the strait". */
final class ClosingAbsolutes {
    private final Parse parse;
    private final Cursor cursor;

    ClosingAbsolutes(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** True if one opens at a noun behind a comma; it is told of the verb that has a tense. */
    boolean opens(int noun) {
        Chunk subject = cursor.get(noun);
        Chunk verb = cursor.get(verb(noun));
        VerbGroup group = verb == null ? null : verb.verb();
        if (subject == null || group == null || verb == null) {
            return false;
        }
        boolean shares = parse.grammar.rules().is("share", parse.text.lower(subject.first()));
        boolean perfect = group.form() == Form.PARTICIPLE && group.perfect();
        return perfect || shares && (group.form() == Form.PARTICIPLE || ends(noun, verb));
    }

    /** "Several of them wounded": a past participle, and no more. */
    private boolean ends(int noun, Chunk verb) {
        int at = verb(noun);
        boolean participle = verb.ambiguous() || Coordination.form(verb) == Form.PAST_PARTICIPLE;
        boolean last = at + 1 >= cursor.size() || cursor.is(at + 1, Kind.MARK) || cursor.is(at + 1, Kind.PREPOSITION);
        return participle && last && cursor.lower(noun + 2).equals("them");
    }

    private int verb(int noun) {
        return cursor.pastAdverbs(parse.ahead.pastPhrases(noun));
    }

    /** Reads it. Always true, as a step that was taken. */
    boolean read(Frame frame, int noun) {
        Chunk subject = cursor.get(noun);
        int verb = verb(noun);
        for (int at = noun + 1; at + 1 < verb && cursor.is(at, Kind.PREPOSITION); at += 2) {
            Chunk below = cursor.get(at + 1);
            if (subject != null && below != null) {
                parse.draft.link(subject.head(), Role.ARGUMENT, cursor.lower(at), below.head());
            }
        }
        cursor.to(verb);
        Frame clause = parse.frames.openParticipleOrInfinitive(frame, Role.ADVERBIAL);
        parse.draft.link(frame.head(), Role.ADVERBIAL, clause.first);
        if (subject != null) {
            clause.subject = subject.head();
            Role role = clause.group.passive() ? Role.PASSIVE_SUBJECT : Role.SUBJECT;
            parse.draft.link(clause.head(), role, subject.head());
        }
        parse.predicates.read(clause);
        return true;
    }
}

package org.readout.annotate.en.syntax;

import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.annotate.en.syntax.ClauseReader.Pending;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.VerbGroup.Form;

/** Reads a circumstance with a subject of its own before the verb it belongs to: "The village, its houses burnt, was abandoned". */
final class OpeningAbsolutes {
    private static final int LONGEST = 10;

    private final Parse parse;
    private final Cursor cursor;

    OpeningAbsolutes(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** True if one starts at a noun behind a subject's comma, as far as a comma before the subject's verb. */
    boolean behindSubject(int noun) {
        int comma = owned(noun) ? comma(noun, false) : -1;
        return comma >= 0 && cursor.finite(cursor.pastAdverbs(cursor.pastMarks(comma)));
    }

    /** "Their supplies exhausted, the rebels gave up": true if one starts at a noun and behind its comma a clause. */
    boolean beforeSubject(int noun) {
        return owned(noun) && clauseBehind(comma(noun, false));
    }

    /** "With the talks stalled, Oslo withdrew". */
    boolean with(int noun) {
        return clauseBehind(comma(noun, true));
    }

    private boolean clauseBehind(int comma) {
        int next = cursor.pastMarks(comma);
        int verb = comma >= 0 && cursor.is(next, Kind.NOUN) ? parse.ahead.subjectOf(next) : -1;
        return verb >= 0 && !parse.ahead.speech(verb);
    }

    /** Reads it up to its comma; it waits for the verb. */
    void read(String marker, Pending pending) {
        Chunk noun = cursor.chunk();
        cursor.next();
        while (cursor.here(Kind.PREPOSITION)) {
            parse.draft.link(noun.head(), Role.ARGUMENT, cursor.chunk().lower(), noun(cursor.at() + 1));
            cursor.to(cursor.at() + 2);
        }
        Frame frame = parse.frames.openParticiple(null, Role.ADVERBIAL);
        frame.subject = noun.head();
        parse.draft.link(frame.head(), frame.group.passive() ? Role.PASSIVE_SUBJECT : Role.SUBJECT, noun.head());
        parse.predicates.read(frame);
        pending.add(Role.ADVERBIAL, marker, frame.first);
    }

    private int noun(int at) {
        Chunk chunk = cursor.get(at);
        return chunk == null ? -1 : chunk.head();
    }

    private boolean owned(int noun) {
        Chunk chunk = cursor.get(noun);
        return chunk != null && chunk.is(Kind.NOUN) && parse.text.kind(chunk.first(), "possessive");
    }

    /** The comma that ends a noun and its participle; -1 if there is none. */
    private int comma(int noun, boolean intransitive) {
        int verb = parse.ahead.pastPhrases(noun);
        if (!participle(cursor.get(verb), intransitive)) {
            return -1;
        }
        for (int at = verb + 1; at < verb + LONGEST; at++) {
            if (cursor.is(at, Kind.COMMA)) {
                return at;
            }
            if (cursor.is(at, Kind.MARK) || cursor.finite(at)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean participle(@Nullable Chunk verb, boolean intransitive) {
        if (verb == null || verb.verb() == null || verb.takes("speech")) {
            return false;
        }
        Form form = verb.verb().form();
        boolean object = parse.text.nominal(verb.last() + 1) || parse.text.is(verb.last() + 1, Tag.DET);
        boolean past = verb.ambiguous() && !object && (intransitive || !verb.takes("intr"));
        return past || form == Form.PAST_PARTICIPLE || form == Form.PARTICIPLE;
    }
}

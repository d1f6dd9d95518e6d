package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;

/** Who says it, behind a comma and with the verb first: "…, said the minister", "It was oil that broke it, argues Ana Ruiz". */
final class SourcesBehind {
    private final Parse parse;
    private final Cursor cursor;

    SourcesBehind(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** True if the verb at an index behind a comma tells who says what the frame is in. */
    boolean behind(Frame frame, Chunk verb, int next) {
        if (!parse.ahead.speech(next) || !cursor.is(next + 1, Kind.NOUN) || frame.reported >= 0) {
            return false;
        }
        boolean name = parse.attachment.name(cursor.get(next + 1));
        if (frame.parent != null) {
            return name && within(frame, verb);
        }
        return quoted(next) || verb.lower().equals("said") || name || speaker(frame, next);
    }

    /** In a clause that tells more of a noun, and under no verb of saying; the verb can have nobody as its object. */
    private boolean within(Frame frame, Chunk verb) {
        boolean free = verb.takes("that") && !verb.takes("two") && !verb.takes("objto") && !parse.awaitsVerb();
        for (Frame above = frame.parent; free && above != null; above = above.parent) {
            free = above.copula() || !above.takes("speech") && !above.takes("that");
        }
        return free && frame.group.finite();
    }

    /** "We will punish them, declared the organization": what is said is no past, and nothing follows the speaker. */
    private boolean speaker(Frame frame, int verb) {
        boolean ends = verb + 2 >= cursor.size() || cursor.is(verb + 2, Kind.MARK);
        return ends && frame.group.finite() && !frame.verb.ambiguous();
    }

    private boolean quoted(int index) {
        return cursor.is(index - 1, Kind.QUOTE);
    }
}

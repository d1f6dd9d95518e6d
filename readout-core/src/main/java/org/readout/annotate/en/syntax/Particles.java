package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Tag;

/** Particles before an object: "passed on a message", "called in the envoy". The table of verbs tells which have them. */
final class Particles {
    private final Parse parse;
    private final Cursor cursor;

    Particles(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** "Passed on a message", "hand over for trial two men": the object stands behind the particle. */
    boolean before(Frame frame, int next) {
        boolean behind = cursor.get(cursor.at() - 1) == frame.verb && frame.object < 0 && !frame.group.passive();
        String word = cursor.chunk().lower();
        Chunk noun = cursor.get(next);
        boolean article =
                noun != null && (parse.text.is(noun.first(), Tag.DET) || parse.text.kind(noun.first(), "possessive"));
        boolean object = cursor.object(next) && (article || !word.equals("in") && !word.equals("on"));
        return behind && frame.takes(word + "+") && (object || cursor.is(next, Kind.PREPOSITION));
    }
}

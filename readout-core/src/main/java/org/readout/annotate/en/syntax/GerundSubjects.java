package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.annotate.en.syntax.ClauseReader.Pending;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.VerbGroup.Form;

/** What is done as a subject: "that [expelling the envoy] would help", "because [naming it] forces us". */
final class GerundSubjects {
    private static final int LONGEST = 12;

    private final Parse parse;
    private final Cursor cursor;

    GerundSubjects(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** True if a form in "-ing" and its complements stand right before a verb with a tense. */
    boolean at(int index) {
        Chunk verb = cursor.get(index);
        if (verb == null
                || verb.verb() == null
                || Coordination.form(verb) != Form.PARTICIPLE
                || verb.verb().perfect()) {
            return false;
        }
        for (int at = index + 1; at < index + LONGEST; at++) {
            if (cursor.finite(at) && !parse.forms.participle(at) && !parse.forms.hangs(at)) {
                boolean it = cursor.lower(at - 1).equals("it") && at == index + 2 && !verb.takes("intr");
                return !attends(at) && (it || !PastOrParticiple.PERSONS.contains(cursor.lower(at - 1)));
            }
            if (!passes(at)) {
                return false;
            }
        }
        return false;
    }

    /** "Attending the talks were A and B": the subject is behind the verb. */
    private boolean attends(int verb) {
        Chunk be = cursor.get(verb);
        return be != null
                && be.verb() != null
                && be.first() == be.last()
                && be.verb().lemma().equals("be")
                && cursor.object(cursor.pastAdverbs(verb + 1));
    }

    /** Complements; a second noun right behind a noun would be a subject: "Speaking in Oslo the envoy said". */
    private boolean passes(int at) {
        Chunk chunk = cursor.get(at);
        return chunk != null
                && switch (chunk.kind()) {
                    case NOUN -> chunk.time() || !cursor.is(at - 1, Kind.NOUN);
                    case PREPOSITION, ADVERB, ADJECTIVE, VERB -> true;
                    case CONJUNCTION -> cursor.is(at + 1, Kind.NOUN) || cursor.nonfinite(at + 1);
                    default -> false;
                };
    }

    /** Reads it up to the verb whose subject it is. */
    void read(Pending pending) {
        parse.awaitVerb(1);
        Frame frame = parse.frames.open(null, Role.SUBJECT);
        parse.predicates.read(frame);
        parse.awaitVerb(-1);
        pending.subjectClause = frame.first;
    }
}

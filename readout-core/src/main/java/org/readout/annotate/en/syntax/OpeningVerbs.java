package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.annotate.en.syntax.ClauseReader.Pending;
import org.readout.model.syntax.Role;

/** Reads a verb before a subject: "Pressed by Oslo, …", "Should talks fail, …", "Under the pact, signed in 2012, …". */
final class OpeningVerbs {
    private final Parse parse;
    private final Cursor cursor;

    OpeningVerbs(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** False if the verb opens nothing: it is that of the clause. */
    boolean read(Chunk chunk, Pending pending) {
        if (cursor.at() == 0 && parse.inversion.wouldBe(0)) {
            parse.inversion.readWouldBe(pending);
            return true;
        }
        if (cursor.at() == 0 && parse.clauses.inverted(0)) {
            parse.draft.drop(chunk.head());
            cursor.next();
            parse.openers.adverbial("if", pending);
            return true;
        }
        if (parse.gerunds.at(cursor.at())) {
            parse.gerunds.read(pending);
            return true;
        }
        boolean participle = chunk.nonfinite() || chunk.ambiguous() && cursor.at() == 0;
        if (!participle) {
            return reduced(chunk, pending);
        }
        Frame frame = parse.frames.openParticipleOrInfinitive(null, Role.ADVERBIAL);
        parse.predicates.read(frame);
        pending.add(Role.ADVERBIAL, "", frame.first);
        return true;
    }

    /** "Under the pact, signed in 2012, Peru will …". */
    private boolean reduced(Chunk verb, Pending pending) {
        Chunk before = cursor.get(cursor.at() - 2);
        boolean behind = cursor.is(cursor.at() - 1, Kind.COMMA) && !pending.waiting.isEmpty();
        boolean participle = behind && verb.ambiguous() && before != null && before.is(Kind.NOUN) && !before.time();
        if (!participle || before == null || !parse.parentheses.clauseBehindComma(cursor.at())) {
            return false;
        }
        parse.relatives.participle(before, null);
        return true;
    }
}

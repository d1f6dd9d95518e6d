package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.annotate.en.syntax.ClauseReader.Pending;
import org.readout.model.syntax.Role;

/** Reads a preposition before a subject and what it governs: "Despite the storm, …", "After signing the pact, …", "After Oslo left, …". */
final class OpeningPrepositions {
    private final Parse parse;
    private final Cursor cursor;
    private final FrontedNouns fronted;

    OpeningPrepositions(Parse parse, FrontedNouns fronted) {
        this.parse = parse;
        this.cursor = parse.cursor;
        this.fronted = fronted;
    }

    /** Moves behind the phrase or the clause. */
    void read(Pending pending) {
        String preposition = cursor.chunk().lower();
        cursor.next();
        if (parse.grammar.rules().is("approximate", preposition) && fronted.counted()) {
            return;
        }
        if (cursor.here(Kind.NOUN)) {
            if (clause(preposition)) {
                parse.openers.adverbial(preposition, pending);
                return;
            }
            if (preposition.equals("with") && parse.absolutes.with(cursor.at())) {
                parse.absolutes.read(preposition, pending);
                return;
            }
            Chunk noun = parse.subjects.governed();
            if (noun.time()) {
                pending.addTime(preposition, noun.head());
            } else {
                pending.add(Role.ARGUMENT, preposition, noun.head());
            }
        } else if (cursor.nonfinite(cursor.at())) {
            Frame frame = parse.frames.openParticipleOrInfinitive(null, Role.ADVERBIAL);
            parse.predicates.read(frame);
            pending.add(Role.ADVERBIAL, preposition, frame.first);
        }
    }

    /** "After Oslo left, …": a clause, where the word may open either. */
    private boolean clause(String preposition) {
        return parse.subordinates.opensClause(preposition)
                && parse.ahead.fronted(cursor.at())
                && !parse.inversion.at(parse.ahead.subjectOf(cursor.at()));
    }
}

package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Tag;

/** Where a clause ends before "and", as another begins that has something before its subject. */
final class ClauseEnds {
    private final Parse parse;
    private final Cursor cursor;

    ClauseEnds(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** @param next what stands behind the conjunction */
    boolean ends(Frame frame, int next, boolean comma) {
        if (opens(next)) {
            return circumstance(frame) && sameAgain(next) || comma && mainBehind(next);
        }
        return cursor.is(next, Kind.PREPOSITION) && set(next, comma);
    }

    private boolean opens(int at) {
        String word = cursor.lower(at);
        return cursor.is(at, Kind.SUBORDINATOR) && !word.equals("that") && !parse.subordinates.asks(word)
                || cursor.is(at, Kind.PREPOSITION)
                        && parse.subordinates.opensClause(word)
                        && parse.ahead.clause(at + 1);
    }

    /** "Since Oslo has no army and [since Riga has no money]": beside the first, not below it. */
    private boolean sameAgain(int next) {
        for (int at = next - 1; at > next - Lookahead.FURTHEST; at--) {
            if (cursor.lower(at).equals(cursor.lower(next)) && cursor.is(at, Kind.NOUN) == cursor.is(next, Kind.NOUN)) {
                return true;
            }
        }
        return false;
    }

    private static boolean circumstance(Frame frame) {
        Frame outer = frame;
        while (outer.role != Role.ADVERBIAL && outer.parent != null) {
            outer = outer.parent;
        }
        return outer.role == Role.ADVERBIAL && outer.group.finite();
    }

    /** "Ruled for Quito, but [since Lima had left], nothing changed": behind the comma of what opens there is a subject with its verb. */
    private boolean mainBehind(int opener) {
        int verb = parse.ahead.subjectOf(opener + 1);
        for (int at = verb + 1; verb >= 0 && at < verb + Lookahead.FURTHEST; at++) {
            if (cursor.is(at, Kind.MARK)) {
                return false;
            }
            int behind = cursor.pastAdverbs(cursor.pastMarks(at));
            if (cursor.is(at, Kind.COMMA) && cursor.is(behind, Kind.NOUN)) {
                int other = parse.ahead.subjectOf(behind);
                return other >= 0 && !parse.ahead.speech(other);
            }
        }
        return false;
    }

    /** ", and by noon the shops had closed", ", and in Riga the mayor resigned": a time or place, and then a subject with its verb. */
    private boolean set(int preposition, boolean comma) {
        Chunk noun = cursor.get(preposition + 1);
        if (noun == null || !noun.is(Kind.NOUN) || !parse.grammar.rules().is("setting", cursor.lower(preposition))) {
            return false;
        }
        int behind = parse.ahead.pastPhrases(preposition + 1);
        boolean named = noun.time() || comma && parse.text.is(noun.head(), Tag.PROPN);
        boolean cut = comma && cursor.is(behind, Kind.COMMA);
        int subject = cut ? behind + 1 : behind;
        return (named || cut) && cursor.object(subject) && parse.ahead.clause(subject);
    }
}

package org.readout.annotate.en.syntax;

import java.util.Set;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.annotate.en.syntax.ClauseReader.Pending;

/**
 * What is asked before an auxiliary and its subject: "How long can Oslo go on", "Why, one might ask, should Lima pay",
 * "What promises has the king made".
 */
final class Questions {
    /** Behind these stands of what sort it is: "which ministers". */
    private static final Set<String> SORTS = Set.of("what", "which", "how");
    /** What is put in behind the word has at most so many chunks. */
    private static final int LONGEST = 8;

    private final Parse parse;
    private final Cursor cursor;

    Questions(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** Reads the question word here with what belongs to it, up to its auxiliary; false, unmoved, if nothing is asked. */
    boolean read(Pending pending) {
        int word = cursor.at();
        int noun = sort(word);
        int end = end(word, noun);
        int auxiliary = behindAside(end);
        if (!parse.grammar.rules().is("asking", cursor.lower(word)) || !parse.inversion.inverts(auxiliary)) {
            return false;
        }
        if (cursor.object(noun) && !cursor.lower(word).equals("how")) {
            cursor.to(noun);
            pending.asked = parse.subjects.governed().head();
        }
        if (auxiliary > end && parse.inserted.between(end + 1)) {
            cursor.to(end + 1);
            pending.reporting = parse.inserted.read();
        }
        cursor.to(auxiliary);
        pending.asks = true;
        return true;
    }

    /** "Representations" of "what representations"; -1 if there is none. */
    private int sort(int word) {
        int noun = word + 1;
        while (cursor.is(noun, Kind.ADJECTIVE) || cursor.is(noun, Kind.ADVERB)) {
            noun++;
        }
        return cursor.is(noun, Kind.NOUN) && SORTS.contains(cursor.lower(word)) ? noun : -1;
    }

    private int end(int word, int noun) {
        int end = noun < 0 ? word + 1 : parse.ahead.pastPhrases(noun);
        while (cursor.is(end, Kind.ADJECTIVE) || cursor.is(end, Kind.ADVERB)) {
            end++;
        }
        return end;
    }

    /** "Why, one might ask, should": behind the second comma. */
    private int behindAside(int comma) {
        int second = comma + 1;
        while (second < comma + LONGEST && !cursor.is(second, Kind.COMMA) && !cursor.is(second, Kind.MARK)) {
            second++;
        }
        return cursor.is(comma, Kind.COMMA) && cursor.is(second, Kind.COMMA) ? second + 1 : comma;
    }
}

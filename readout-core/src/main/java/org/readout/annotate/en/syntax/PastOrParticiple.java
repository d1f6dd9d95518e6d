package org.readout.annotate.en.syntax;

import java.util.Set;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.VerbGroup;

/**
 * Whether a form that can be past or participle ("expelled") is the one or the other, by what comes a bounded number of chunks ahead.
 *
 * @param cursor the row of chunks
 */
record PastOrParticiple(Cursor cursor) {
    /** Behind these and before a noun a form is no participle: "handed back the prisoners". */
    private static final Set<String> PARTICLES = Set.of("back", "away", "together", "aside", "apart");
    /** Of particles those that are prepositions as well. */
    private static final Set<String> PREPOSITIONS = Set.of("up", "down", "out");
    /** Words before a noun by which somebody is told of anew: "two Chilean cutters". */
    private static final int MODIFIED = 2;

    /** Behind these no participle stands. */
    static final Set<String> PERSONS = Set.of("he", "she", "it", "they", "we", "i");

    private Lookahead ahead() {
        return new Lookahead(cursor);
    }

    /** True if the form at an index, past or participle, is a participle: "carried by the agency said". */
    boolean participle(int verb) {
        Chunk chunk = cursor.get(verb);
        if (chunk == null
                || !chunk.ambiguous()
                || chunk.takes("intr")
                || PERSONS.contains(cursor.lower(verb - 1))
                || cursor.actsOn(verb)) {
            return false;
        }
        if (chunk.takes("speech") && !cursor.lower(verb + 1).equals("by") && !reputed(verb)) {
            return false;
        }
        if (turnsDown(verb)
                || cursor.is(verb + 1, Kind.NOUN) && !ahead().time(verb + 1)
                || PARTICLES.contains(cursor.lower(verb + 1))
                        && cursor.is(verb + 2, Kind.NOUN)
                        && !ahead().time(verb + 2)
                || cursor.is(verb + 1, Kind.SUBORDINATOR)
                || cursor.is(verb + 1, Kind.QUOTE)
                || cursor.finite(verb + 1)) {
            return false;
        }
        if (cursor.is(verb + 1, Kind.PREPOSITION) && ahead().time(verb + 2) && cursor.object(verb + 3)) {
            return false; // "received on Sunday a delegation"
        }
        if (cursor.lower(verb + 1).equals("by")) {
            return ahead().verbAhead(verb + 1);
        }
        boolean within = false;
        for (int at = verb + 1; at < verb + Lookahead.FURTHEST / 2; at++) {
            within |= cursor.nonfinite(at);
            boolean reduced = within && governed(at);
            if (cursor.finite(at) && !reduced) {
                Chunk other = cursor.get(at);
                return other != null && !subordinate(at, other);
            }
            if (at > verb + 1 && cursor.is(at, Kind.COMMA) && cursor.is(at + 1, Kind.NOUN)) {
                return closes(at + 1); // "the man accused of the raid, X, was flown"
            }
            if (cursor.is(at, Kind.COMMA) && cursor.is(at + 1, Kind.RELATIVE)) {
                return closes(at + 1); // "talks aimed at ending the strike, which cut off the port, broke down"
            }
            boolean passes = reduced
                    || cursor.is(at, Kind.NOUN)
                    || cursor.is(at, Kind.PREPOSITION)
                    || cursor.is(at, Kind.ADVERB)
                    || cursor.is(at, Kind.ADJECTIVE)
                    || cursor.nonfinite(at)
                    || cursor.is(at, Kind.CONJUNCTION) && cursor.is(at + 1, Kind.NOUN);
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    /** "The boat stopped after two Chilean cutters rammed it": who stands right before the verb behind "after" does it. */
    private boolean subordinate(int verb, Chunk chunk) {
        Chunk noun = cursor.get(verb - 1);
        return noun != null
                && cursor.is(verb - 1, Kind.NOUN)
                && Subordinates.BOTH.contains(cursor.lower(verb - 2))
                && !noun.time()
                && noun.head() - noun.first() >= MODIFIED
                && noun.lower().endsWith("s")
                && !chunk.takes("speech")
                && cursor.object(verb + 1);
    }

    /** "The group turned down the offer made by Oslo": behind the object of the first, the second form is a participle. */
    private boolean turnsDown(int verb) {
        Chunk second = cursor.get(verb + 3);
        return PREPOSITIONS.contains(cursor.lower(verb + 1))
                && cursor.is(verb + 2, Kind.NOUN)
                && !ahead().time(verb + 2)
                && second != null
                && second.ambiguous()
                && !second.takes("intr")
                && cursor.is(verb + 4, Kind.PREPOSITION);
    }

    /** "The sailors said to have been beaten were freed", not "promised to go", "recommended going". */
    private boolean reputed(int verb) {
        Chunk chunk = cursor.get(verb);
        Chunk next = cursor.get(verb + 1);
        boolean infinitive = next != null && next.verb() != null && next.verb().form() == VerbGroup.Form.INFINITIVE;
        return infinitive && chunk != null && !chunk.takes("to");
    }

    /** True if the next comma has a verb with a tense behind it. */
    private boolean closes(int from) {
        int comma = from;
        while (comma < from + Lookahead.FURTHEST / 2 && !cursor.is(comma, Kind.COMMA) && !cursor.is(comma, Kind.MARK)) {
            comma++;
        }
        return cursor.is(comma, Kind.COMMA) && cursor.finite(cursor.pastAdverbs(comma + 1));
    }

    /** "After taking part in the congress held in Lisbon": a form, past or participle, behind a noun that a preposition governs. */
    private boolean governed(int at) {
        Chunk chunk = cursor.get(at);
        return chunk != null
                && chunk.ambiguous()
                && cursor.is(at - 1, Kind.NOUN)
                && cursor.is(at - 2, Kind.PREPOSITION)
                && cursor.is(at + 1, Kind.PREPOSITION);
    }

    /** "for the force used against them": a form, past or participle, behind a noun that a preposition governs. */
    boolean hangs(int verb) {
        Chunk chunk = cursor.get(verb);
        if (chunk == null
                || chunk.entry() == null
                || !chunk.ambiguous()
                || chunk.takes("intr")
                || chunk.takes("that")) {
            return false;
        }
        boolean governed = cursor.is(verb - 1, Kind.NOUN) && cursor.is(verb - 2, Kind.PREPOSITION);
        boolean agent = cursor.lower(verb + 1).equals("by");
        boolean preposition =
                cursor.is(verb + 1, Kind.PREPOSITION) && !chunk.entry().governs(cursor.lower(verb + 1));
        boolean with = cursor.lower(verb + 1).equals("with") && preposition;
        return agent || with || governed && preposition;
    }

    /**
     * "Flew to Hanoi, [called] on the president and signed": a form, past or participle, with what it governs, one of several
     * things done.
     */
    boolean series(int verb) {
        Chunk chunk = cursor.get(verb);
        boolean governs = chunk != null
                && chunk.entry() != null
                && chunk.entry().governs(cursor.lower(verb + 1))
                && cursor.is(verb + 2, Kind.NOUN);
        int at = verb + 2;
        for (int steps = 0; governs && steps < Lookahead.FURTHEST; steps++, at++) {
            if (cursor.is(at, Kind.CONJUNCTION) && cursor.is(cursor.pastAdverbs(at + 1), Kind.VERB)) {
                return true;
            }
            if (!cursor.is(at, Kind.NOUN)
                    && !cursor.is(at, Kind.PREPOSITION)
                    && !cursor.is(at, Kind.ADJECTIVE)
                    && !cursor.is(at, Kind.ADVERB)) {
                return false;
            }
        }
        return false;
    }

    /** True if the form at an index, behind a comma, opens a participle clause that another comma closes before the verb. */
    boolean enclosed(int verb) {
        Chunk chunk = cursor.get(verb);
        if (chunk == null || !chunk.ambiguous() || cursor.is(verb + 1, Kind.NOUN) && !ahead().time(verb + 1)) {
            return false;
        }
        for (int at = verb + 1; at < verb + Lookahead.FURTHEST && at < cursor.size(); at++) {
            if (cursor.is(at, Kind.COMMA) && cursor.finite(cursor.pastAdverbs(cursor.pastMarks(at)))) {
                return true;
            }
            if (cursor.is(at, Kind.MARK)) {
                return false;
            }
        }
        return false;
    }
}

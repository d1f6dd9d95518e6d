package org.readout.annotate.en.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.VerbGroup;

/** A place in a row of chunks. Past either end stands nothing. Confined to the reading of one sentence. */
final class Cursor {
    private final List<Chunk> chunks;
    /** How many quotation marks stand before each index. */
    private final int[] quotes;

    private int at;

    Cursor(List<Chunk> chunks) {
        this.chunks = chunks;
        quotes = new int[chunks.size() + 1];
        for (int i = 0; i < chunks.size(); i++) {
            quotes[i + 1] = quotes[i] + (chunks.get(i).is(Kind.QUOTE) ? 1 : 0);
        }
    }

    /** True if the quotation mark at an index closes what another has opened. */
    boolean closesQuote(int index) {
        return is(index, Kind.QUOTE) && quotes[index] % 2 == 1;
    }

    int at() {
        return at;
    }

    void to(int index) {
        at = index;
    }

    void next() {
        at++;
    }

    boolean done() {
        return at >= chunks.size();
    }

    /** The chunk here; {@link #done} must not hold. */
    Chunk chunk() {
        return chunks.get(at);
    }

    int size() {
        return chunks.size();
    }

    @Nullable
    Chunk get(int index) {
        return index >= 0 && index < chunks.size() ? chunks.get(index) : null;
    }

    boolean is(int index, Kind kind) {
        return index >= 0 && index < chunks.size() && chunks.get(index).is(kind);
    }

    /** Moves behind the chunk here. Always true, as a step that was taken. */
    boolean skip() {
        at++;
        return true;
    }

    /** Moves to an index. Always true, as a step that was taken. */
    boolean move(int index) {
        at = index;
        return true;
    }

    /** True of a noun that can be an object. */
    boolean object(int index) {
        return is(index, Kind.NOUN) && !chunks.get(index).time();
    }

    /** True of a verb with an infinitive its subject wants: "agreed to go", not "urged to go". */
    boolean actsOn(int verb) {
        Chunk chunk = get(verb);
        Chunk next = get(verb + 1);
        return chunk != null
                && next != null
                && next.verb() != null
                && next.verb().form() == VerbGroup.Form.INFINITIVE
                && chunk.takes("to")
                && !chunk.takes("objto");
    }

    /** True of a verb with something behind it that its passive participle has not: "met him", "agreed that", "threatened to act". */
    boolean active(int verb) {
        boolean that = is(verb + 1, Kind.SUBORDINATOR) && lower(verb + 1).equals("that");
        return object(verb + 1) || that || actsOn(verb);
    }

    boolean here(Kind kind) {
        return is(at, kind);
    }

    boolean finite(int index) {
        return is(index, Kind.VERB) && chunks.get(index).finite();
    }

    boolean nonfinite(int index) {
        return is(index, Kind.VERB) && chunks.get(index).nonfinite();
    }

    String lower(int index) {
        Chunk chunk = get(index);
        return chunk == null ? "" : chunk.lower();
    }

    /** The first index from one on that is no comma and no quotation mark. */
    int pastMarks(int index) {
        int next = index;
        while (is(next, Kind.COMMA) || is(next, Kind.QUOTE)) {
            next++;
        }
        return next;
    }

    /** The first index from one on that is no adverb. */
    int pastAdverbs(int index) {
        int next = index;
        while (is(next, Kind.ADVERB) || is(next, Kind.NOUN) && chunks.get(next).time()) {
            next++;
        }
        return next;
    }
}

package org.readout.annotate.en.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nouns a further phrase can hang on, outermost first: "talks", "minister" of "talks with the minister". */
final class Edge {
    /** How many are looked back at, so that a list of thousands stays linear. */
    private static final int NEAREST = 6;

    private final List<Chunk> nouns = new ArrayList<>();
    /** The first member of the coordination that is open; absent if none is. */
    private @Nullable Chunk list;

    private boolean closed;
    private boolean parenthesis;

    /** True if a comma has opened something that a further one will close. */
    boolean parenthesis() {
        return parenthesis;
    }

    void openParenthesis() {
        parenthesis = true;
    }

    void add(Chunk noun) {
        nouns.add(noun);
    }

    void clear() {
        nouns.clear();
        list = null;
        closed = false;
    }

    boolean isEmpty() {
        return nouns.isEmpty();
    }

    @Nullable
    Chunk nearest() {
        return nouns.isEmpty() ? null : nouns.get(nouns.size() - 1);
    }

    /** Nearest first, a bounded number. */
    List<Chunk> nearestFirst() {
        List<Chunk> some = new ArrayList<>();
        for (int i = nouns.size() - 1; i >= Math.max(0, nouns.size() - NEAREST); i--) {
            some.add(nouns.get(i));
        }
        return some;
    }

    /** True if "and" has brought the last member of the list. */
    boolean closed() {
        return closed;
    }

    void close() {
        closed = list != null;
    }

    @Nullable
    Chunk list() {
        return list;
    }

    void openList(Chunk first) {
        list = first;
        closed = false;
    }
}

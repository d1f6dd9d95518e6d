package org.readout.annotate.en.syntax;

import java.util.ArrayList;
import java.util.List;

/** Short text in brackets: "the force (NAF) left", "a loan ($17 million) was agreed". */
final class Bracketed {
    /** How far behind its opening a bracket may close. */
    private static final int REACH = 8;

    private Bracketed() {}

    /** "(NAF)", "($17 million)": short ones say the same again. */
    static List<Chunk> dropped(List<Chunk> chunks) {
        List<Chunk> kept = new ArrayList<>(chunks.size());
        for (int at = 0; at < chunks.size(); at++) {
            int close = chunks.get(at).lower().equals("(") ? closing(chunks, at) : -1;
            if (close < 0) {
                kept.add(chunks.get(at));
            } else {
                at = close;
            }
        }
        return kept;
    }

    private static int closing(List<Chunk> chunks, int open) {
        for (int at = open + 1; at < Math.min(chunks.size(), open + REACH); at++) {
            if (chunks.get(at).lower().equals(")")) {
                return at;
            }
        }
        return -1;
    }
}

package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import org.readout.code.Passage;

/** Where the clauses of a sentence start: behind a comma, colon or semicolon that no quotation marks or brackets enclose. */
final class Clauses {
    private static final String MARKS = "，：；,;";
    private static final String OPEN = "“《（「(";
    private static final String CLOSE = "”》）」)";

    private Clauses() {}

    /** Offsets in the document, the first of them the start of the sentence. */
    static List<Integer> starts(Passage passage) {
        int from = passage.span().start();
        String text = passage.between(from, passage.span().end());
        List<Integer> starts = new ArrayList<>(List.of(from));
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 && depth > 0 ? -1 : 0;
            if (depth == 0 && MARKS.indexOf(c) >= 0 && i + 1 < text.length()) {
                starts.add(from + i + 1);
            }
        }
        return starts;
    }

    /** The words of each clause, without the mark that ends it; one sweep over the sentence. */
    static List<String> words(Passage passage) {
        List<Integer> starts = starts(passage);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i + 1 == starts.size();
            words.add(passage.between(starts.get(i), last ? passage.span().end() : starts.get(i + 1) - 1));
        }
        return words;
    }

    /** Offset of the mark that ends the clause an offset lies in, or the end of the sentence. */
    static int end(Passage passage, int offset) {
        return starts(passage).stream()
                .filter(start -> start > offset)
                .findFirst()
                .map(start -> start - 1)
                .orElse(passage.span().end());
    }
}

package org.readout.code.zh.party;

import java.util.ArrayList;
import java.util.List;
import org.readout.code.Passage;

/**
 * The clauses of a sentence: they start behind a comma, colon or semicolon that no quotation marks or brackets enclose.
 *
 * @param passage the sentence
 * @param starts offsets in the document, the first of them the start of the sentence
 */
public record Clauses(Passage passage, List<Integer> starts) {
    private static final String MARKS = "，：；,;";
    private static final String OPEN = "“《（「(";
    private static final String CLOSE = "”》）」)";

    /** One sweep over the sentence. */
    public static Clauses of(Passage passage) {
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
        return new Clauses(passage, starts);
    }

    /** The words of each clause, without the mark that ends it. */
    public List<String> words() {
        return starts.stream().map(start -> passage.between(start, end(start))).toList();
    }

    /** Offset of the mark that ends the clause an offset lies in, or the end of the sentence. */
    public int end(int offset) {
        for (int start : starts) {
            if (start > offset) {
                return start - 1;
            }
        }
        return passage.span().end();
    }
}

package org.readout.code.en.claim;

import java.util.Set;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;

/** Questions that claim nothing of relations. */
final class Asked {
    private static final Set<String> WHETHER = Set.of("be", "have", "do", "will", "can", "could", "would", "should");
    private static final Set<String> OPEN = Set.of("will", "can", "could", "would", "should", "may", "might");
    private static final Set<String> HOW = Set.of("how", "when", "where", "what", "which");

    private Asked() {}

    /** "Will relations improve?", "How far will the thaw go?", "An End to Peace?"; "How deep had the frost been?" tells of one. */
    static boolean is(Syntax syntax) {
        int size = syntax.tokens().size();
        if (size == 0 || !syntax.token(size - 1).text().equals("?")) {
            return false;
        }
        boolean yesOrNo = syntax.token(0).tag() == Tag.AUX
                || WHETHER.contains(syntax.token(0).lemma());
        boolean ahead = HOW.contains(syntax.token(0).lower())
                && syntax.tokens().stream().anyMatch(token -> OPEN.contains(token.lower()));
        return yesOrNo
                || ahead
                || syntax.clauses().stream().noneMatch(clause -> clause.verb().finite());
    }
}

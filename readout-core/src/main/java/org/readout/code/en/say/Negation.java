package org.readout.code.en.say;

import java.util.Set;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Syntax;

/** Whether a clause is told as not so, "not" behind a copula included: "is not a contest". */
final class Negation {
    private static final Set<String> NOT = Set.of("not", "n't", "never");

    private Negation() {}

    /** "Is no longer selling": something ends, nothing is denied. */
    static boolean longer(Clause clause) {
        return clause.syntax().tokens().stream()
                .filter(token -> clause.verb().span().contains(token.span()))
                .anyMatch(token -> token.lower().equals("longer"));
    }

    static boolean of(Clause clause) {
        Syntax syntax = clause.syntax();
        int next = clause.verb().head() + 1;
        return clause.negated()
                || next < syntax.tokens().size()
                        && NOT.contains(syntax.token(next).lower())
                        && !below(clause, next + 1);
    }

    /** "Promised not to go": what is promised is negated. */
    private static boolean below(Clause clause, int next) {
        Syntax syntax = clause.syntax();
        return !clause.verb().lemma().equals("be")
                && next < syntax.tokens().size()
                && syntax.token(next).lower().equals("to");
    }
}

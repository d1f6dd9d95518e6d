package org.readout.code.en.meet;

import java.util.Set;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Token;

/** What grammar alone says did not come about: "was to have met", "were to have flown". */
final class Unrealised {
    private static final Set<String> WAS = Set.of("was", "were");

    private Unrealised() {}

    static boolean is(Clause clause) {
        Syntax syntax = clause.syntax();
        int head = clause.verb().head();
        boolean was = false;
        boolean to = false;
        boolean have = false;
        for (int at = 0; at < head; at++) {
            Token token = syntax.token(at);
            if (clause.verb().span().contains(token.span())) {
                String word = Words.lower(token);
                have |= to && word.equals("have");
                to |= was && word.equals("to");
                was |= WAS.contains(word);
            }
        }
        return have;
    }
}

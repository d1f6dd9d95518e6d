package org.readout.code.en.meet;

import java.util.Set;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Syntax;

/** What is told of as done over and over: "usually meets", "meet twice a year", "have met many times". */
record Habits(ContactWords table) {
    private static final Set<String> WHENEVER = Set.of("whenever", "every time", "each time");

    /** "Presidents do not, as a rule, receive": of a kind, not of one. */
    boolean tell(Clause clause) {
        Syntax syntax = clause.syntax();
        int head = clause.verb().head();
        boolean often = WHENEVER.contains(clause.conjunction());
        for (int at = Math.max(0, head - 4); at < Math.min(syntax.tokens().size(), head + 2); at++) {
            String word = Words.lower(syntax.token(at));
            often |= table.is("usual", word) && at < head || rule(syntax, at);
        }
        return often || opening(clause) || new OverAndOver(table).behind(clause);
    }

    /** "As a rule". */
    private static boolean rule(Syntax syntax, int at) {
        return at > 1
                && Words.lower(syntax.token(at)).equals("rule")
                && Words.lower(syntax.token(at - 2)).equals("as");
    }

    /** "As a rule the two meet", "usually the two meet": what opens the sentence, before its first verb. */
    private boolean opening(Clause clause) {
        Syntax syntax = clause.syntax();
        int last = syntax.tokens().size() - 1;
        boolean opens = table.is("usual", Words.lower(syntax.token(0))) || rule(syntax, Math.min(2, last));
        return opens
                && clause.verb().finite()
                && syntax.clauses().stream()
                        .noneMatch(one -> one.verb().head() < clause.verb().head());
    }
}

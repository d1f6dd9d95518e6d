package org.readout.code.en.meet;

import java.util.Set;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;

/** What is told of as done over and over: "usually meets", "meet twice a year". */
record Habits(ContactWords table) {
    private static final int CLAUSE = 16;
    private static final Set<String> ENDS = Set.of(";", ":", ",", "\u2014");
    private static final Set<String> EVERY = Set.of("every", "each");
    private static final Set<Tag> VERBS = Set.of(Tag.VERB, Tag.AUX);
    private static final Set<String> WHENEVER = Set.of("whenever", "every time", "each time");

    /** "Presidents do not, as a rule, receive": of a kind, not of one. */
    boolean tell(Clause clause) {
        Syntax syntax = clause.syntax();
        int head = clause.verb().head();
        boolean often = WHENEVER.contains(clause.conjunction());
        for (int at = Math.max(0, head - 4); at < Math.min(syntax.tokens().size(), head + 2); at++) {
            String word = Words.lower(syntax.token(at));
            boolean rule = word.equals("rule")
                    && at > 1
                    && Words.lower(syntax.token(at - 2)).equals("as");
            often |= table.is("usual", word) && at < head || rule;
        }
        return often || recurring(syntax, head);
    }

    private static boolean said(Syntax syntax, int at, String word) {
        return at < syntax.tokens().size() && Words.lower(syntax.token(at)).equals(word);
    }

    /** "Meet twice a year", "every spring", "annually"; "confer by telephone regularly", where no other verb comes between. */
    private boolean recurring(Syntax syntax, int head) {
        int last = Math.min(syntax.tokens().size(), head + CLAUSE) - 1;
        boolean verbless = true;
        for (int at = head + 1; at < last && !ENDS.contains(syntax.token(at).text()); at++) {
            String word = Words.lower(syntax.token(at));
            String next = Words.lower(syntax.token(at + 1));
            boolean every =
                    EVERY.contains(word) && table.is("period", next) && !(word.equals("each") && next.equals("other"));
            every |= word.equals("all") && next.equals("the") && said(syntax, at + 2, "time");
            boolean times = table.is("times", word) && (next.equals("a") || next.equals("per") || next.equals("each"));
            boolean often = table.is("yearly", word) && syntax.token(at).tag() == Tag.ADV;
            if (every || times || often || verbless && table.is("regular", word)) {
                return true;
            }
            verbless &= !VERBS.contains(syntax.token(at).tag());
        }
        return false;
    }
}

package org.readout.code.en.meet;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Token;

/**
 * The present of a timetable: "convene on Monday", "is meeting B next week", "the talks resume on Friday". A headline tells so of what is
 * past.
 *
 * @param table verbs for contacts and what words make of them
 */
record Timetable(ContactWords table) {
    private static final Set<String> WHICH = Set.of("next", "coming");

    /** True of a contact in the present with a day that is still to come. */
    boolean ahead(Clause clause) {
        return contact(clause.verb().lemma())
                && !table.is("ending", clause.verb().lemma())
                && present(clause)
                && !headline(clause.syntax())
                && (onWeekday(clause) || later(clause));
    }

    private boolean contact(String lemma) {
        return !table.verbs(lemma).isEmpty()
                || table.governor("happening", lemma).isPresent();
    }

    private boolean present(Clause clause) {
        Present present = new Present(table);
        return clause.verb().finite()
                && !clause.verb().passive()
                && (present.simple(clause) || present.progressive(clause));
    }

    /** Only a sentence ends with a stop. */
    private static boolean headline(Syntax syntax) {
        List<Token> tokens = syntax.tokens();
        return IntStream.range(Math.max(0, tokens.size() - 2), tokens.size())
                .noneMatch(at -> tokens.get(at).text().equals("."));
    }

    /** "On Monday"; without the preposition just behind the verb. */
    private static boolean onWeekday(Clause clause) {
        Syntax syntax = clause.syntax();
        int next = clause.verb().head() + 1;
        return Governed.by(clause, List.of("on")).anyMatch(on -> weekday(on.head()))
                || next < syntax.tokens().size() && weekday(syntax.token(next));
    }

    private static boolean weekday(Token token) {
        return Calendar.names(token) && Words.lower(token).endsWith("day");
    }

    /** "Tomorrow", "next week", "the coming Tuesday", before another verb. */
    static boolean later(Clause clause) {
        Syntax syntax = clause.syntax();
        for (int at = clause.verb().head() + 1; at < syntax.tokens().size() - 1; at++) {
            String word = Words.lower(syntax.token(at));
            if (syntax.clause(at).isPresent()) {
                return false;
            }
            if (word.equals("tomorrow") || WHICH.contains(word) && Calendar.time(syntax.token(at + 1))) {
                return true;
            }
        }
        return false;
    }
}

package org.readout.code.en.meet;

import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;

/** Questions of yes or no: "Did A meet B?" asks whether they met and tells of nothing. */
record Questions(ContactWords table) {
    /** Before the question: "Q:", "Question:". */
    private static final int OPENING = 2;

    private static final Set<String> FACTS = Set.of("do", "be", "have");

    /** "Can you confirm reports that they met?": it is asked whether what stands behind is so. */
    boolean checks(Syntax syntax, int at) {
        return auxiliary(syntax)
                .filter(opening -> syntax.tokens().subList(opening, Math.max(opening, at)).stream()
                        .anyMatch(token -> table.is("checking", Words.lemma(token))))
                .isPresent();
    }

    /** True of the verb the question is about, not of others: "Has A protested since B met C?". */
    boolean asks(Clause clause) {
        return auxiliary(clause.syntax()).filter(at -> asked(clause, at)).isPresent()
                || checks(clause.syntax(), clause.verb().head());
    }

    /** "Did A meet B?": of what is past or going on, not "would A meet B?". */
    boolean asksWhether(Clause clause) {
        Syntax syntax = clause.syntax();
        return asks(clause)
                && auxiliary(syntax)
                        .filter(at -> FACTS.contains(syntax.token(at).lemma()))
                        .isPresent();
    }

    /** Who acts, where the auxiliary stands before it: "Did A meet B?". */
    static Optional<Phrase> agent(Clause clause) {
        return auxiliary(clause.syntax())
                .filter(at -> asked(clause, at) && clause.verb().head() != at)
                .flatMap(at -> clause.syntax().clause(at))
                .flatMap(opening -> opening.subject().or(opening::object));
    }

    private static boolean asked(Clause clause, int auxiliary) {
        return clause.syntax().clauses().stream()
                .map(one -> one.verb().head())
                .filter(head -> head > auxiliary)
                .min(Integer::compare)
                .orElse(auxiliary)
                .equals(clause.verb().head());
    }

    private static Optional<Integer> auxiliary(Syntax syntax) {
        int last = syntax.tokens().size() - 1;
        if (last < 1 || !Words.lower(syntax.token(last)).equals("?")) {
            return Optional.empty();
        }
        int at = last > OPENING && Words.lower(syntax.token(OPENING - 1)).equals(":") ? OPENING : 0;
        return syntax.token(at).tag() == Tag.AUX ? Optional.of(at) : Optional.empty();
    }
}

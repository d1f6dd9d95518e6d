package org.readout.code.en.deed;

import java.util.List;
import java.util.Locale;
import org.readout.code.Telling;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** "The two had met in May, a diplomat said; Riyadh denied it": the contact told last is disputed. */
public record Denials(Clauses clauses) {
    /** Further back it is something else that is denied. */
    private static final int NEAR = 300;

    /** The tellings so far, the last of them disputed if a clause of the sentence denies it. */
    public List<Telling> of(List<Telling> before) {
        return before.isEmpty() ? before : denial(before);
    }

    private List<Telling> denial(List<Telling> before) {
        return clauses.syntax().clauses().stream()
                .filter(this::denies)
                .findFirst()
                .filter(clause -> denied(clause, before.get(before.size() - 1)))
                .map(clause -> last(before))
                .orElse(before);
    }

    private boolean denies(Clause clause) {
        return clauses.words().is("disputing", clause.verb().lemma())
                && !clause.verb().negated()
                && clause.patient().filter(this::it).isPresent();
    }

    private boolean it(Phrase phrase) {
        return clauses.words().is("account", phrase.head().lower())
                || clauses.words().is("account", phrase.head().lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean denied(Clause clause, Telling telling) {
        int gap = clause.verb().span().start() - telling.core().span().end();
        return telling.status().counts() && gap > 0 && gap < NEAR;
    }

    private static List<Telling> last(List<Telling> before) {
        Telling last = before.get(before.size() - 1);
        List<Telling> all = new java.util.ArrayList<>(before);
        all.set(before.size() - 1, last.as(Status.DISPUTED));
        return all;
    }
}

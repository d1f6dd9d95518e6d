package org.readout.code.en;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.code.Telling;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** "The two had met in May, a diplomat said; Riyadh denied it": the contact told last is disputed. */
final class Denials {
    private static final Set<String> DENYING = Set.of("deny", "dismiss", "reject", "refute", "dispute", "contradict");
    private static final Set<String> IT =
            Set.of("it", "this", "that", "account", "report", "claim", "story", "rumor", "rumour");
    /** Further back it is something else that is denied. */
    private static final int NEAR = 300;

    private Denials() {}

    /** The tellings so far, the last of them disputed if a clause of the sentence denies it. */
    static List<Telling> of(Clauses clauses, List<Telling> before) {
        return before.isEmpty() ? before : denial(clauses, before);
    }

    private static List<Telling> denial(Clauses clauses, List<Telling> before) {
        return clauses.syntax().clauses().stream()
                .filter(Denials::denies)
                .findFirst()
                .filter(clause -> denied(clause, before.get(before.size() - 1)))
                .map(clause -> last(before))
                .orElse(before);
    }

    private static boolean denies(Clause clause) {
        return DENYING.contains(clause.verb().lemma())
                && !clause.verb().negated()
                && clause.patient().filter(Denials::it).isPresent();
    }

    private static boolean it(Phrase phrase) {
        return IT.contains(phrase.head().lower())
                || IT.contains(phrase.head().lemma().toLowerCase(Locale.ROOT));
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

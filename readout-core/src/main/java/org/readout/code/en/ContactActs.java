package org.readout.code.en;

import java.util.List;
import java.util.Optional;
import org.readout.code.Telling;
import org.readout.code.en.act.Deed;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Deeds that are contacts, and so no acts besides: talks held, an envoy summoned, a meeting intended, a visit put off.
 *
 * <pre>
 * Lima summoned the Chilean envoy.        a meeting
 * Soto intends to meet Rojas in Quito.    a meeting, planned
 * Soto's trip to Chile has been shelved.  a visit, cancelled
 * </pre>
 *
 * @param clauses the sentence
 * @param phrases whom its phrases name
 * @param tellings the contacts it tells of
 */
record ContactActs(Clauses clauses, ActorPhrases phrases, List<Telling> tellings) {
    private static final String CONTACT = "CONSULT";
    private static final String INTENT = "036";
    private static final String COMPLAINT = "114";
    private static final String SUMMONING = "summoning";
    private static final String POSTPONING = "postponing";
    private static final String OCCASION = "occasion";

    boolean is(Deed deed) {
        if (deed.code().type().equals(CONTACT)) {
            return !tellings.isEmpty();
        }
        return phrases.inDocument() && clause(deed).filter(clause -> is(deed, clause)).isPresent();
    }

    private boolean is(Deed deed, Clause clause) {
        boolean summons =
                verb(SUMMONING, clause) && (deed.code().cameo().equals(COMPLAINT) || told(deed.core()));
        boolean intent = deed.code().cameo().equals(INTENT)
                && clause.complements().stream()
                        .anyMatch(below -> told(deed.core().to(below.verb().span())));
        return summons || intent || put(clause);
    }

    /** "Cancelled the visit", "the talks were put off". */
    private boolean put(Clause clause) {
        return verb(POSTPONING, clause)
                && clause.patient()
                        .map(Phrase::head)
                        .filter(head -> phrases.acts().in(OCCASION, head.lemma()))
                        .isPresent();
    }

    private boolean verb(String kind, Clause clause) {
        return phrases.acts().in(kind, clause.verb().lemma());
    }

    private boolean told(Span core) {
        return tellings.stream().anyMatch(telling -> telling.evidence().span().overlaps(core));
    }

    private Optional<Clause> clause(Deed deed) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().equals(deed.core()))
                .findFirst();
    }
}

package org.readout.code.en.deed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.Telling;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Span;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/**
 * Deeds that are contacts, and so no acts besides: talks held, an envoy summoned, a meeting intended, a visit put off.
 *
 * <pre>
 * Lima summoned the envoy to complain.    a meeting, and a complaint
 * Soto intends to meet Rojas in Quito.    a meeting, planned
 * Soto's trip to Chile has been shelved.  a visit, put off
 * </pre>
 *
 * @param clauses the sentence
 * @param phrases whom its phrases name
 * @param tellings the contacts it tells of
 * @param deeds all that is done in it
 */
record ContactActs(Clauses clauses, ActorPhrases phrases, List<Telling> tellings, List<Deed> deeds) {
    private static final Set<String> TOLD = Set.of("ACCUSE", "REQUEST", "REJECT", "THREATEN");

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
        return phrases.inDocument()
                && clause(deed).filter(clause -> is(deed, clause)).isPresent();
    }

    private boolean is(Deed deed, Clause clause) {
        boolean complaint = deed.code().cameo().equals(COMPLAINT);
        boolean summons = verb(SUMMONING, clause) && (complaint ? explained(deed, clause) : told(deed.core()));
        boolean intent = deed.code().cameo().equals(INTENT)
                && clause.complements().stream()
                        .anyMatch(below -> told(deed.core().to(below.verb().span())));
        return summons || intent || put(clause);
    }

    /** What an envoy was called in for is told beside it: "summoned him to complain", "summoned him and demanded an answer". */
    private boolean explained(Deed summons, Clause clause) {
        List<Span> beside = Stream.concat(clause.adverbials().stream(), clause.conjuncts().stream())
                .map(other -> other.verb().span())
                .toList();
        return deeds.stream()
                .filter(other -> other != summons && TOLD.contains(other.code().type()))
                .anyMatch(other -> beside.contains(other.core()));
    }

    /** "The talks were put off": by nobody in particular. */
    private boolean put(Clause clause) {
        return verb(POSTPONING, clause)
                && clause.verb().passive()
                && clause.agent().isEmpty()
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

package org.readout.code.en.deed;

import java.util.List;
import java.util.Set;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * In a document, what a state says not to have done is told once.
 *
 * <pre>
 * Peru denied any crossing, denied crossing the line.      the crossing, denied; no rejection besides
 * Peru denied that its jets had crossed the line.          both, as either is told by a clause of its own
 * Peru rejected the charge that its jets had crossed it.   the rejection, which is what is done
 * </pre>
 */
record DeniedOnce(Clauses clauses, ActorPhrases phrases, List<Deed> all) {
    private static final String REJECTION = "REJECT";

    private static final String BLAME = "ACCUSE";

    private static final Set<String> WRONGS = Set.of("ASSAULT", "COERCE", "SANCTION");

    private static final String DENYING = "denying";

    boolean again(Deed deed) {
        return phrases.inDocument()
                && (rejection(deed) && denies(deed.core()) && !whole(deed.core()) || denied(deed))
                && paired(deed);
    }

    /** "Denied reports that a ship was being sent": of nobody's sending the denier's own. */
    Deed owned(Deed deed) {
        return denied(deed) && deed.sources().isEmpty()
                ? clauses.syntax().clauses().stream()
                        .filter(clause -> denies(clause.verb().span())
                                && clause.verb().span().start() < deed.core().start())
                        .flatMap(clause -> clause.agent().stream())
                        .reduce((first, second) -> second)
                        .map(deed::from)
                        .orElse(deed)
                : deed;
    }

    /** The rejection that saying so would be, or the charge: "ruled out sanctions", "said it had not violated the border". */
    boolean again(VerbalDeeds.Said said) {
        return saidNo(said) || forgone(said) || undone(said);
    }

    /** "Ruled out sanctions". */
    private boolean forgone(VerbalDeeds.Said said) {
        return said.code().type().equals(REJECTION)
                && all.stream()
                        .anyMatch(deed -> deed.core().equals(said.utterance().core())
                                && (deed.status() == Status.NEGATED || deed.status() == Status.HYPOTHETICAL));
    }

    /** "Said its jets had not violated the border". */
    private boolean undone(VerbalDeeds.Said said) {
        return said.code().type().equals(BLAME)
                && all.stream()
                        .anyMatch(deed -> deed.status() == Status.NEGATED
                                && WRONGS.contains(deed.code().type())
                                && said.utterance()
                                        .statement()
                                        .evidence()
                                        .span()
                                        .contains(deed.core()));
    }

    private boolean saidNo(VerbalDeeds.Said said) {
        Span verb = said.utterance().core();
        return said.code().type().equals(REJECTION)
                && denies(verb)
                && !whole(verb)
                && all.stream().anyMatch(deed -> denied(deed) && deed.core().start() >= verb.start());
    }

    private boolean paired(Deed deed) {
        return rejection(deed)
                ? all.stream().anyMatch(other -> denied(other) && below(other, deed))
                : all.stream().anyMatch(other -> rejection(other) && !denies(other.core()) && below(deed, other));
    }

    private static boolean rejection(Deed deed) {
        return deed.code().type().equals(REJECTION) && deed.status() == Status.OCCURRED;
    }

    private static boolean denied(Deed deed) {
        return deed.status() == Status.DENIED;
    }

    private static boolean below(Deed denied, Deed rejection) {
        return denied.core().start() >= rejection.core().start();
    }

    /** "Denied that". */
    private boolean whole(Span verb) {
        return clauses.syntax().clauses().stream()
                .anyMatch(clause -> clause.verb().span().equals(verb)
                        && clause.object().isEmpty()
                        && !clause.reported().isEmpty());
    }

    private boolean denies(Span verb) {
        return clauses.syntax().clauses().stream()
                .anyMatch(clause -> clause.verb().span().equals(verb)
                        && phrases.acts().in(DENYING, clause.verb().lemma()));
    }
}

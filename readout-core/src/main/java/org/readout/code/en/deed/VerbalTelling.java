package org.readout.code.en.deed;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.code.en.act.Deed;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.Role;
import org.readout.model.Span;
import org.readout.model.Status;

/** Whether a deed tells already what is said: of "Peru continues to call for talks" the verb above tells the call. */
record VerbalTelling(Clauses clauses, ActorPhrases phrases) {
    /** Acts that are words; where one is told of the same source, what is said is told already. */
    private static final Set<String> VERBAL =
            Set.of("SUPPORT", "AGREE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONCEDE");

    private static final String CONTACT = "CONSULT";

    /** True if a deed tells what an utterance says, or the contact in which it was said. */
    boolean of(Deed deed, Utterance one, List<Country> speaking) {
        return contact(deed, one)
                || (VERBAL.contains(deed.code().type()) || deed.status() == Status.PLANNED)
                        && (one.statement().evidence().span().contains(deed.core()) || goesOn(deed, one))
                        && (deed.core().equals(one.core())
                                || deed.sources().stream()
                                        .flatMap(source -> phrases.actors(source, Role.SOURCE).stream())
                                        .anyMatch(actor ->
                                                actor.country() == null || speaking.contains(actor.country())));
    }

    /** "Called on the premier for an hour", "said he had not spoken to her": a contact, told as such. */
    private boolean contact(Deed deed, Utterance one) {
        return deed.code().type().equals(CONTACT)
                && (deed.core().equals(one.core()) || said(one).anyMatch(below -> below.equals(deed.core())));
    }

    private Stream<Span> said(Utterance one) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().equals(one.core())
                        && phrases.acts().in("telling", clause.verb().lemma()))
                .flatMap(clause -> clause.reported().stream().limit(1))
                .map(below -> below.verb().span());
    }

    /** "Continues to call for it": told by the verb above. */
    private boolean goesOn(Deed deed, Utterance one) {
        return clauses.syntax().clauses().stream()
                .filter(clause -> clause.verb().span().equals(deed.core()))
                .flatMap(clause -> clause.complements().stream())
                .anyMatch(below -> below.verb().span().equals(one.core()));
    }
}

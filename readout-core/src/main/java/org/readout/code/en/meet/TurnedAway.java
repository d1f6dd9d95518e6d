package org.readout.code.en.meet;

import java.util.Set;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Token;

/**
 * Whether who asked for a contact was refused it later in the sentence: "had asked to see B, but was told there was no time", "sought to
 * meet B and was turned away".
 *
 * @param table verbs of refusing somebody
 */
record TurnedAway(ContactWords table) {
    private static final int REACH = 7;
    private static final Set<String> NO = Set.of("no", "not", "n't", "never", "none");

    boolean after(Clause clause) {
        int head = clause.verb().head();
        return clause.syntax().clauses().stream()
                .filter(next -> next.verb().head() > head && next.verb().passive() && !next.negated())
                .filter(next -> next.modality() == Modality.ASSERTED)
                .anyMatch(
                        next -> toldNo(next) || Particles.names(next).anyMatch(name -> table.is("turning_away", name)));
    }

    private static boolean toldNo(Clause next) {
        int from = next.verb().head() + 1;
        int last = Math.min(next.syntax().tokens().size(), from + REACH);
        return next.verb().lemma().equals("tell")
                && next.syntax().tokens().subList(from, last).stream()
                        .map(Token::lower)
                        .anyMatch(NO::contains);
    }
}

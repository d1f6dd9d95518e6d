package org.readout.code.en.meet;

import java.util.stream.Stream;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.VerbGroup;

/** Whether people of several states pass their time together: "ended their second day", "spent Tuesday poring over maps". */
record Sittings(Words words, Cast cast) {
    /** What fills their time, if they are sent to each other, or do it for as long as they are said to have spent. */
    boolean told(Clause clause) {
        return session(clause) || spent(clause);
    }

    /** "Negotiators from A and B ended their third day". */
    private boolean session(Clause clause) {
        return words.table().is("session", clause.verb().lemma())
                && clause.object().filter(this::time).isPresent()
                && Agents.of(clause).filter(cast::travels).isPresent();
    }

    /** "A's minister and his colleague of B spent Tuesday drafting a treaty". */
    private boolean spent(Clause clause) {
        return clause.verb().form() == VerbGroup.Form.PARTICIPLE
                && clause.syntax().above(clause.verb().head()).stream()
                        .filter(relation -> relation.role() == Role.COMPLEMENT || relation.role() == Role.ADVERBIAL)
                        .flatMap(relation -> clause.syntax().clause(relation.head()).stream())
                        .anyMatch(above -> above.verb().lemma().equals("spend"));
    }

    boolean time(Phrase phrase) {
        return Stream.of("days", "hours").anyMatch(kind -> words.table().is(kind, Words.lemma(phrase.head())))
                || Calendar.names(phrase.head());
    }
}

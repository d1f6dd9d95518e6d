package org.readout.code.en.meet;

import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Phrase;

/**
 * Whether what follows in the sentence undoes what was to come: "was to meet B on Monday, but A called the trip off", "would fly to
 * Capital, but the visit was cancelled".
 *
 * @param governors what verbs make of a contact
 * @param words nouns for contacts
 */
record CalledOff(Governors governors, Words words) {
    private static final Set<String> DEFINITE = Set.of("the", "that", "this", "his", "her", "their", "its");

    /** True if a later clause of its own calls it off. */
    boolean after(Clause clause) {
        int head = clause.verb().head();
        return clause.syntax().clauses().stream()
                .filter(next -> next.verb().head() > head && told(next))
                .anyMatch(next -> undone(next).anyMatch(this::meant));
    }

    private boolean told(Clause next) {
        return next.verb().finite()
                && !next.negated()
                && next.modality() == Modality.ASSERTED
                && next.antecedent().isEmpty()
                && governors.verb(next).filter(Status.NEGATED::equals).isPresent();
    }

    private static Stream<Phrase> undone(Clause next) {
        return next.patient().stream();
    }

    /** "It", "the trip", "their meeting": what was told of, and no other. */
    private boolean meant(Phrase phrase) {
        String first = phrase.syntax().token(phrase.group().first()).lower();
        boolean pronoun =
                first.equals("it") && phrase.group().first() == phrase.group().last();
        return pronoun
                || DEFINITE.contains(first)
                        && phrase.arguments().isEmpty()
                        && (words.noun(phrase).isPresent()
                                || words.table().is("engagement", Words.lemma(phrase.head())));
    }
}

package org.readout.code.en.say;

import java.util.Set;
import org.readout.lexicon.en.Sayings;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;

/**
 * Whether a clause says that something is to be done: "must return", "is obliged to", "it is time for them to".
 *
 * @param sayings the words that do
 */
record Duties(Sayings sayings) {
    private static final Set<String> POINTING = Set.of("this", "that", "it", "there");

    boolean obliged(Clause said) {
        return said.verb().modality() == Modality.OBLIGED
                || sayings.is("obliged", said.verb().lemma())
                        && !said.complements().isEmpty()
                || sayings.is("obliged", said.syntax().token(said.verb().head()).lower())
                || due(said);
    }

    /** "It is time for them to return", "it is essential that". */
    private boolean due(Clause said) {
        return pointing(said)
                && !Negation.of(said)
                && said.predicate()
                        .filter(token -> sayings.is("due", FrameMatcher.lemma(token)))
                        .isPresent();
    }

    /** "This is", "there was": the subject only points. */
    static boolean pointing(Clause said) {
        return said.subject()
                .filter(subject -> POINTING.contains(FrameMatcher.head(subject)))
                .isPresent();
    }
}

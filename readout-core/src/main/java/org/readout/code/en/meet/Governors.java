package org.readout.code.en.meet;

import java.util.Optional;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Token;

/**
 * What the words a contact hangs on make of it, each by itself: "refused", "was due", "had no plan", "is said".
 *
 * @param table what these words make of it
 */
record Governors(ContactWords table) {
    /** "Agreed to", "called off". */
    Optional<Status> verb(Clause clause) {
        return Particles.names(clause)
                .flatMap(name -> table.governor("verb", name).stream())
                .findFirst();
    }

    /** "Was due", "is impossible": also where "be" has the word just behind it. */
    Optional<Status> predicate(Clause clause) {
        return clause.predicate().or(() -> behind(clause)).flatMap(this::predicate);
    }

    /** Of the word behind "be" alone. */
    Optional<Status> behindBe(Clause clause) {
        return behind(clause).flatMap(this::predicate);
    }

    private Optional<Status> predicate(Token token) {
        return table.governor("predicate", Words.lower(token));
    }

    private static Optional<Token> behind(Clause clause) {
        int next = clause.verb().head() + 1;
        boolean be = clause.verb().lemma().equals("be")
                && next < clause.syntax().tokens().size();
        return be ? Optional.of(clause.syntax().token(next)) : Optional.empty();
    }

    /** "Is said to have met": what others tell of it. */
    Optional<Status> hearsay(Clause above) {
        return above.verb().passive() ? table.governor("hearsay", above.verb().lemma()) : Optional.empty();
    }

    /** "Had the privilege to meet", "has no plan to meet": what is had; whoever was the first to meet has met. */
    Optional<Status> had(Clause above) {
        return ordinal(above)
                ? Optional.of(Status.OCCURRED)
                : above.object().map(Phrase::head).flatMap(this::noun);
    }

    /** "Became the first leader to set foot in". */
    boolean ordinal(Clause above) {
        return above.object()
                .filter(noun -> Words.has(noun, table.of("ordinal")))
                .isPresent();
    }

    /** "An invitation to", "rumours of". */
    Optional<Status> noun(Token noun) {
        return table.governor("noun", Words.lemma(noun));
    }

    /** "Was an invention": a noun for what something is. */
    Optional<Status> invention(Phrase object) {
        return table.governor("predicate", Words.lemma(object.head()));
    }

    /** "Flew to Hanoi to meet": the purpose is reached when they are there. */
    boolean going(Clause above) {
        return Particles.names(above)
                .anyMatch(name -> table.governor("going", name).isPresent());
    }
}

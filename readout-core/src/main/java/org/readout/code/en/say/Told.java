package org.readout.code.en.say;

import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.Sayings;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Role;

/**
 * Whether a clause tells that something was said, not that it may be or was not.
 *
 * @param sayings the words that tell it
 */
record Told(Sayings sayings) {
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "whether", "in case", "lest", "provided", "until", "before");
    /** Before a participle these tell of something else than what the subject said. */
    private static final Set<String> ASIDE = Set.of(
            "for", "of", "without", "before", "instead of", "against", "from", "about", "on", "to", "at", "with");

    private static final Set<String> CAN = Set.of("can", "could", "cannot", "ca");
    private static final Set<Modality> TO_COME = Set.of(Modality.PLANNED, Modality.HYPOTHETICAL, Modality.POSSIBLE);

    private static final int AGAIN_REACH = 3;

    boolean is(Clause clause) {
        if (Negation.of(clause) || clause.conjunction().equals("what") || CONDITIONS.contains(clause.conjunction())) {
            return false;
        }
        return switch (clause.verb().form()) {
            case FINITE -> clause.verb().modality() == Modality.ASSERTED;
            case INFINITIVE ->
                Up.of(clause, Role.COMPLEMENT).filter(this::goesOn).isPresent() || forward(clause);
            case PARTICIPLE -> !ASIDE.contains(clause.conjunction());
            case PAST_PARTICIPLE -> clause.argument("by").isPresent();
        };
    }

    /** That a view is not held: "does not believe". */
    boolean held(Clause clause) {
        return finite(clause) && clause.verb().modality() == Modality.ASSERTED && Negation.of(clause);
    }

    /** That something will not be done: "would not hear of it". */
    boolean refused(Clause clause) {
        return finite(clause)
                && (TO_COME.contains(clause.verb().modality()) || can(clause))
                && Negation.of(clause)
                && clause.reporter().isEmpty();
    }

    /** "Cannot", "could not". */
    private static boolean can(Clause clause) {
        return clause.syntax().tokens().stream()
                .anyMatch(token -> clause.verb().span().contains(token.span()) && CAN.contains(token.lower()));
    }

    private static boolean finite(Clause clause) {
        return clause.verb().finite()
                && !clause.conjunction().equals("what")
                && !CONDITIONS.contains(clause.conjunction());
    }

    /** What analysts may regard or argue is their view, though they "may". */
    boolean may(Clause clause) {
        return clause.verb().modality() == Modality.POSSIBLE
                && !Negation.of(clause)
                && clause.agent()
                        .filter(agent -> sayings.is("source", FrameMatcher.head(agent)))
                        .isPresent();
    }

    /** "Who asked not to be named": of whoever speaks, nothing of what is said. */
    boolean nameless(Clause clause) {
        return Stream.concat(clause.complements().stream(), clause.adverbials().stream())
                .anyMatch(below -> below.verb().passive()
                        && sayings.is("naming", below.verb().lemma()));
    }

    /** "Was quick to condemn", "was at pains to stress". */
    private boolean forward(Clause clause) {
        int before = clause.verb().head() - 2;
        return before > 0
                && sayings.is("forward", clause.syntax().token(before).lower())
                && Up.of(clause, Role.COMPLEMENT)
                        .or(() -> Up.of(clause, Role.ADVERBIAL))
                        .filter(above -> above.verb().finite() && is(above))
                        .isPresent();
    }

    private boolean goesOn(Clause above) {
        return sayings.is("aspect", above.verb().lemma()) && is(above);
    }

    /** "Again", "still" before the verb, or a verb of going on above it. */
    boolean again(Clause clause) {
        boolean goesOn = Up.of(clause, Role.COMPLEMENT)
                .filter(above -> above.verb().lemma().equals("continue"))
                .isPresent();
        int head = clause.verb().head();
        int from = Math.max(0, head - AGAIN_REACH);
        int to = Math.min(clause.syntax().tokens().size(), head + AGAIN_REACH);
        return goesOn
                || clause.syntax().tokens().subList(from, to).stream()
                        .anyMatch(token -> sayings.is("again", token.lower()));
    }
}

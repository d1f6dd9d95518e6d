package org.readout.code.en.say;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.Sayings;
import org.readout.model.syntax.Clause;

/**
 * Whether a clause says what will come of what another does: "unless they turn back, we will fire", "it would have grave
 * consequences", "will not go unanswered".
 *
 * @param sayings the words that name what comes of it
 */
record Perils(Sayings sayings) {
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "should");

    /** @param mine true if the subject is the side of who speaks */
    boolean warns(Clause said, boolean mine) {
        boolean risks = !mine && sayings.is("risking", said.verb().lemma()) && !Negation.of(said);
        return risks || SaidStance.toCome(said) && (unmet(said, mine) || !mine && named(said) || answered(said, mine));
    }

    /** "There would be no dialogue if they insisted", "unless they turn back, we will fire". */
    private static boolean unmet(Clause said, boolean mine) {
        return said.adverbials().stream()
                .filter(below -> CONDITIONS.contains(below.conjunction()))
                .anyMatch(below -> Negation.of(said)
                        || mine
                                && !Duties.pointing(said)
                                && (below.conjunction().equals("unless") || Negation.of(below)));
    }

    /** "We will retaliate", "any raid will be crushed", "they will regret it". */
    private boolean answered(Clause said, boolean mine) {
        String verb = said.verb().lemma();
        boolean strikes = sayings.is("striking", verb) && (mine || said.verb().passive());
        return !Negation.of(said) && (strikes || !mine && sayings.is("rueing", verb));
    }

    /** "Will bring ruin", "would be a disaster", "will lead to war". */
    private boolean named(Clause said) {
        Stream<String> told = Stream.of(said.object(), said.argument("to"), said.argument("in"))
                .flatMap(Optional::stream)
                .map(FrameMatcher::head);
        Stream<String> called = said.predicate().map(FrameMatcher::lemma).stream();
        Stream<String> behind =
                Behind.words(said.syntax(), said.verb().head() + 1, said.verb().head() + 2).stream();
        return !Negation.of(said) && Stream.concat(told, called).anyMatch(word -> sayings.is("peril", word))
                || behind.anyMatch(word -> sayings.is("unanswered", word));
    }
}

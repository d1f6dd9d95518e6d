package org.readout.code.en.say;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.lexicon.en.Sayings;
import org.readout.model.syntax.Token;

/**
 * The words of a saying that show its stance without a clause of their own: "called the drills a threat", "stressed the traditional
 * friendship".
 *
 * @param sayings the words that do
 * @param offences which words call something an offence
 */
record Naming(Sayings sayings, Offences offences) {
    private static final Set<String> NAMES = Set.of("named", "as", "adj");

    /** True of a construction in which something is called something. */
    static boolean is(Saying saying) {
        return saying.frame().needs().stream().anyMatch(NAMES::contains);
    }

    /** The stance its words show. */
    String stance(Saying saying) {
        if (offences.offends(saying.clause()) || names(saying, offences::word)) {
            return "oppose";
        }
        return names(saying, token -> sayings.is("laud", FrameMatcher.lemma(token))) ? "praise" : affirmed(saying);
    }

    /** "Called the drills a threat", "described it as illegal". */
    private static boolean names(Saying saying, Predicate<Token> kind) {
        return is(saying) && behind(saying).anyMatch(kind);
    }

    /** "Stressed the traditional friendship", "said the two countries were close neighbours". */
    private String affirmed(Saying saying) {
        boolean warm = !saying.frame().needs().contains("wh")
                && behind(saying).anyMatch(token -> sayings.is("warm", FrameMatcher.lemma(token)));
        boolean denied = saying.clause().reported().stream().limit(1).anyMatch(Negation::of);
        return warm && !denied ? "support" : Stances.NEUTRAL;
    }

    private static Stream<Token> behind(Saying saying) {
        int verb = saying.clause().verb().span().end();
        return saying.clause().syntax().tokens().stream()
                .filter(token -> token.span().start() > verb && saying.span().contains(token.span()));
    }
}

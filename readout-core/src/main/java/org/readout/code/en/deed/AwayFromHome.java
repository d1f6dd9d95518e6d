package org.readout.code.en.deed;

import java.util.List;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.clause.Datelines;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * Whether the state a text is at home in has nothing to do with what others do in it: a newsroom of Peru tells what Chile does to
 * its own.
 *
 * @param clauses the sentence
 * @param phrases whom its phrases name
 */
record AwayFromHome(Clauses clauses, ActorPhrases phrases) {
    /** A dateline stands in one of these. */
    private static final int FIRST_SENTENCES = 4;

    /**
     * Whether a state is only the one at home in the text, which tells of what others do among themselves: it has neither met who
     * acts nor is it named in this sentence or the last that names any.
     */
    boolean is(Country state, List<Country> acting) {
        int end = clauses.sentence().span().end();
        boolean filed = phrases.referents()
                .stage()
                .named(state, end)
                .filter(this::dateline)
                .isPresent();
        return phrases.homes().voice().filter(state::equals).isPresent()
                && phrases.homes().parts().partner(acting).isEmpty()
                && (filed
                        || phrases.referents()
                                .stage()
                                .lastOther(acting, end, 2)
                                .filter(state::equals)
                                .isEmpty());
    }

    /** Named only as the place the report was filed from. */
    private boolean dateline(Span named) {
        return clauses.annotated().sentences().stream()
                .limit(FIRST_SENTENCES)
                .filter(sentence -> sentence.span().contains(named))
                .anyMatch(sentence -> named.end()
                        <= Datelines.without(clauses.plain(), sentence.span()).start());
    }
}

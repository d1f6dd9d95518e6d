package org.readout.code.en.meet;

import java.util.List;
import java.util.Set;
import org.readout.model.syntax.Clause;

/** Whether those who "spoke" did so with each other, where no words say with whom. */
final class AtLength {
    /** What only those who speak with each other do once or often. */
    private static final Set<String> TODAY = Set.of("today", "yesterday", "tonight", "earlier");

    private static final Set<String> MATTERS = Set.of("on", "about", "regarding", "by", "for", "over", "concerning");
    private static final Set<String> OFTEN = Set.of(
            "again", "twice", "times", "last", "regularly", "directly", "frequently", "privately", "daily", "weekly");
    private static final int OFTEN_REACH = 2;
    private static final Set<String> TIMES = Set.of("hour", "minute", "time", "length", "day");

    private AtLength() {}

    /** "A and B spoke for two hours": with each other, not one after the other. */
    static boolean spoke(Clause clause) {
        return clause.negated()
                || oftener(clause)
                || oneDay(clause)
                || Governed.by(clause, List.of("for")).anyMatch(phrase -> TIMES.contains(Words.lemma(phrase.head())));
    }

    /** "A and B spoke today on trade": on one day, and not somewhere to somebody. */
    private static boolean oneDay(Clause clause) {
        int verb = clause.verb().head();
        int end = Math.min(clause.syntax().tokens().size(), verb + OFTEN_REACH + 1);
        boolean day = clause.syntax().tokens().subList(verb, end).stream()
                .map(Words::lower)
                .anyMatch(word -> TODAY.contains(word) || word.endsWith("day") && !word.equals("day"));
        return day && clause.arguments().stream().allMatch(argument -> MATTERS.contains(argument.preposition()));
    }

    /** "The two have since spoken twice", "last spoke in May". */
    private static boolean oftener(Clause clause) {
        int verb = clause.verb().head();
        int end = Math.min(clause.syntax().tokens().size(), verb + OFTEN_REACH + 1);
        return clause.syntax().tokens().subList(Math.max(0, verb - OFTEN_REACH), end).stream()
                .anyMatch(token -> OFTEN.contains(Words.lower(token)));
    }
}

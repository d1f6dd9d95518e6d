package org.readout.code.en.meet;

import java.util.List;
import java.util.Set;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/**
 * How real a journey is: "leaves for Bishkek on Tuesday" is to come, "left on Saturday to visit Iran" has begun.
 *
 * @param reality how real clauses are
 */
record JourneyReality(Reality reality) {
    private static final Set<String> AHEAD = Set.of("tomorrow", "next");
    private static final Set<String> SPAN = Set.of("week", "weekend", "month", "afternoon", "evening");

    Status of(Clause clause) {
        Status real = started(clause);
        boolean open = clause.verb().passive() && real == Status.OCCURRED;
        return open
                ? reality.governors()
                        .verb(clause)
                        .filter(one -> one == Status.PLANNED)
                        .orElse(real)
                : real;
    }

    private Status started(Clause clause) {
        Status real = reality.being(clause);
        if (real == Status.OCCURRED && timetable(clause)) {
            return Status.PLANNED;
        }
        return real == Status.PLANNED && begun(clause) ? Status.OCCURRED : real;
    }

    /** "He leaves for Bishkek on Tuesday": the present of a timetable. */
    private static boolean timetable(Clause clause) {
        String verb = Words.lower(clause.syntax().token(clause.verb().head()));
        boolean present = !clause.verb().lemma().equals("be")
                && verb.endsWith("s")
                && verb.startsWith(clause.verb().lemma().substring(0, 2))
                && !clause.verb().passive()
                && !clause.verb().perfect();
        boolean dated = Governed.by(clause, List.of("on"))
                        .anyMatch(on -> Words.lower(on.head()).endsWith("day"))
                || ahead(clause);
        return present && (dated || afterwards(clause));
    }

    /** "Travels to Rome this week", "flies there tomorrow". */
    private static boolean ahead(Clause clause) {
        Syntax syntax = clause.syntax();
        for (int at = clause.verb().head() + 1; at < syntax.tokens().size(); at++) {
            if (syntax.clause(at).isPresent()) {
                return false;
            }
            String word = Words.lower(syntax.token(at));
            if (AHEAD.contains(word) || word.equals("this") && SPAN.contains(Words.lower(syntax.token(at + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** "Left on Saturday to visit Iran": who has left is on the way. */
    private boolean begun(Clause clause) {
        Syntax syntax = clause.syntax();
        return syntax.above(clause.verb().head()).stream()
                .flatMap(relation -> syntax.clause(relation.head()).stream())
                .anyMatch(above ->
                        reality.table().is("leaving", above.verb().lemma()) && reality.being(above) == Status.OCCURRED);
    }

    /** "Talked to A on Tuesday, and moves on to Capital": the present behind a past. */
    private static boolean afterwards(Clause clause) {
        Syntax syntax = clause.syntax();
        return syntax.above(clause.verb().head()).stream()
                .filter(relation -> relation.role() == Role.CONJUNCT)
                .flatMap(relation -> syntax.clause(relation.head()).stream())
                .map(before -> Words.lower(syntax.token(before.verb().head())))
                .anyMatch(before -> before.endsWith("ed") || before.equals("met") || before.equals("held"));
    }
}

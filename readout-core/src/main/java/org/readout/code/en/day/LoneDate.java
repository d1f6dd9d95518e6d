package org.readout.code.en.day;

import java.util.List;
import java.util.Optional;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.VerbGroup;

/**
 * The only date of a sentence, which dates words away from it: "returned home after visiting the plant and touring the port on
 * Tuesday".
 *
 * @param core the words that tell what is dated
 */
record LoneDate(Clauses clauses, Span core) {
    private static final int GAP = 2;
    /** Letters between a date and the verb it stands with. */
    private static final int ABOVE = 20;

    /** "Returned home after visiting the plant and touring the port on Tuesday": the only date, at the end of the sentence. */
    Optional<Mention.OfDate> closing(List<Mention.OfDate> dates) {
        int end = clauses.sentence().span().end();
        return dates.size() != 1
                ? Optional.empty()
                : dates.stream()
                        .filter(date -> date.span().start() >= core.end()
                                && end - date.span().end() <= GAP)
                        .filter(date -> clauses.syntax().clauses().stream()
                                .filter(clause -> clause.verb().span().start() >= core.end())
                                .allMatch(clause -> clause.verb().form() == VerbGroup.Form.PARTICIPLE))
                        .findFirst();
    }

    /** "X on Tuesday became the first to set foot in": the only date, in the clause above the infinitive. */
    Optional<Mention.OfDate> leading(List<Mention.OfDate> dates) {
        return dates.size() == 1 ? dates.stream().filter(this::leads).findFirst() : Optional.empty();
    }

    private boolean leads(Mention.OfDate date) {
        Syntax syntax = clauses.syntax();
        return date.span().end() <= core.start()
                && syntax.clauses().stream()
                        .filter(clause -> core.contains(clause.verb().span())
                                && clause.verb().form() == VerbGroup.Form.INFINITIVE)
                        .flatMap(clause -> syntax.above(clause.verb().head()).stream())
                        .flatMap(above -> syntax.clause(above.head()).stream())
                        .anyMatch(above -> above.verb().finite()
                                && Math.abs(above.verb().span().start()
                                                - date.span().end())
                                        < ABOVE);
    }
}

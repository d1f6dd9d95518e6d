package org.readout.code.en.day;

import java.time.LocalDate;
import java.util.List;
import org.readout.code.Telling;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Basis;
import org.readout.model.Mention;
import org.readout.model.Precision;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.syntax.Modality;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.Tag;
import org.readout.model.syntax.Token;
import org.readout.model.syntax.VerbGroup;

/** Days of what is decided and not yet done: "agreed on Wednesday to open talks", "called off talks set for Thursday". */
record DecidedDay(Clauses clauses) {
    /** "Agreed on Wednesday to open talks": the day is that of agreeing. */
    boolean on(Span date, Telling telling) {
        Syntax syntax = clauses.syntax();
        Span core = telling.core().span();
        return date.end() <= core.start()
                && syntax.clauses().stream()
                        .filter(clause -> clause.verb().span().overlaps(core)
                                && clause.verb().form() == VerbGroup.Form.INFINITIVE)
                        .flatMap(clause -> syntax.above(clause.verb().head()).stream())
                        .flatMap(above -> syntax.clause(above.head()).stream())
                        .anyMatch(above -> above.verb().finite()
                                && !above.verb().passive()
                                && above.verb().modality() == Modality.ASSERTED
                                && syntax.token(above.verb().head()).lower().endsWith("ed")
                                && above.verb().span().start() < core.start());
    }

    /** "Called off talks set for Thursday", told on Tuesday: the day they were to be, not the last of that name. */
    When scheduled(Mention.OfDate date, Telling telling) {
        When when = date.when();
        LocalDate published = clauses.annotated().document().published();
        LocalDate day = when.earliest();
        boolean set = telling.status() == Status.NEGATED
                && when.precision() == Precision.DAY
                && when.basis() == Basis.DERIVED
                && clauses.words().is("dating", verbBefore(date.span().start()));
        return set
                        && published != null
                        && day != null
                        && day.isBefore(published)
                        && day.plusWeeks(1).isAfter(published)
                ? When.day(day.plusWeeks(1), Basis.DERIVED, when.evidence())
                : when;
    }

    /** "Set" of "had been set for". */
    private String verbBefore(int at) {
        List<Token> before = clauses.syntax().tokens().stream()
                .filter(token -> token.span().end() <= at)
                .toList();
        int verb = before.size() - 2;
        return verb < 0 || before.get(verb + 1).tag() != Tag.ADP
                ? ""
                : before.get(verb).lemma();
    }
}

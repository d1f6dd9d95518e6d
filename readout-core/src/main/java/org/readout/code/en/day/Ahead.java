package org.readout.code.en.day;

import java.time.LocalDate;
import java.util.Set;
import org.readout.code.Telling;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Basis;
import org.readout.model.Precision;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.syntax.Clause;

/**
 * Contacts told in the present with a day of the calendar that is still to come: "the sixth round takes place in Capital on 21 November",
 * told early in November, "travels to Capital in April". Of the year before nobody speaks so.
 *
 * @param clauses what the sentence says
 */
record Ahead(Clauses clauses) {
    /** What is foretold so is near. */
    private static final int NEAR = 120;

    private static final Set<Precision> DATED = Set.of(Precision.DAY, Precision.MONTH);

    /** The same; of a day to come where it is told so. */
    Telling of(Telling telling) {
        LocalDate published = clauses.annotated().document().published();
        LocalDate day = telling.date().earliest();
        return published != null && day != null && ahead(telling, day, published)
                ? telling.of(Status.PLANNED, next(day, telling))
                : telling;
    }

    private boolean ahead(Telling telling, LocalDate day, LocalDate published) {
        LocalDate next = day.plusYears(1);
        return telling.status() == Status.OCCURRED
                && DATED.contains(telling.date().precision())
                && next.isAfter(published)
                && next.isBefore(published.plusDays(NEAR))
                && clauses.syntax().clauses().stream().anyMatch(clause -> present(clause, telling));
    }

    private static When next(LocalDate day, Telling telling) {
        LocalDate next = day.plusYears(1);
        return telling.date().precision() == Precision.DAY
                ? When.day(next, Basis.DERIVED, telling.date().evidence())
                : When.month(
                        next.getYear(),
                        next.getMonthValue(),
                        Basis.DERIVED,
                        telling.date().evidence());
    }

    private boolean present(Clause clause, Telling telling) {
        return clauses.words()
                        .is(
                                "ahead",
                                clauses.syntax().token(clause.verb().head()).lower())
                && clause.verb().span().end() >= telling.core().span().start()
                && clause.verb().finite();
    }
}

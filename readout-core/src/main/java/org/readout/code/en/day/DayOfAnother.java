package org.readout.code.en.day;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.readout.code.Telling;
import org.readout.code.en.clause.Clauses;
import org.readout.lexicon.en.TimeRelations;
import org.readout.model.Basis;
import org.readout.model.Mention;
import org.readout.model.Precision;
import org.readout.model.Span;
import org.readout.model.When;

/**
 * The day of what is told by a day of something else: "on May 3, two days after A and B met".
 *
 * @param relations phrases that place one happening by another
 */
record DayOfAnother(Clauses clauses, List<TimeRelations.Relation> relations) {
    private static final int NEAR = 40;
    /** Letters between a day and the words that relate to it. */
    private static final int BESIDE = 5;

    /** "On May 3, the day A and B met": the day of another happening, hence derived. */
    Optional<When> of(Telling telling) {
        for (TimeRelations.Relation relation : relations) {
            Optional<Mention.OfDate> date = clauses.all(Mention.OfDate.class).stream()
                    .filter(d -> Dating.follows(d.span(), relation.span(), BESIDE))
                    .filter(d -> d.when().precision() == Precision.DAY)
                    .findFirst();
            boolean told = relation.to() == TimeRelations.To.DATE
                    && Dating.follows(relation.span(), telling.evidence().span(), NEAR);
            if (told && date.isPresent()) {
                return Optional.of(derived(date.get(), relation, telling));
            }
        }
        return Optional.empty();
    }

    private When derived(Mention.OfDate date, TimeRelations.Relation relation, Telling telling) {
        Span span = date.span().to(relation.span()).to(telling.evidence().span());
        return When.day(
                Objects.requireNonNull(date.when().earliest()).plusDays(relation.days()),
                Basis.DERIVED,
                List.of(clauses.quote(span)));
    }
}

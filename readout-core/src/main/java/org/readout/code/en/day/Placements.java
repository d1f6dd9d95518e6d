package org.readout.code.en.day;

import java.util.List;
import java.util.stream.Stream;
import org.readout.code.Telling;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.clause.Stretches;
import org.readout.lexicon.en.TimeRelations;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * Which contacts of a sentence are placed by the day of what was told before: "met A, and B the following day".
 *
 * @param relations the phrases of the sentence that place one happening by another
 */
record Placements(Clauses clauses, List<TimeRelations.Relation> relations) {
    /** ", on " between words for a time and a date. */
    private static final int NEXT = 5;

    /** The relations to what was told before that stand beside a contact, and beside none told behind it. */
    Stream<TimeRelations.Relation> of(Telling telling, List<Telling> all) {
        int core = telling.core().span().end();
        return relations.stream()
                .filter(relation -> relation.to() == TimeRelations.To.PREVIOUS && beside(relation.span(), telling))
                .filter(relation -> all.stream()
                        .map(other -> other.core().span())
                        .noneMatch(other -> other.start() >= core
                                && other.end() <= relation.span().start()));
    }

    /** It took place on another day than what was told before, and no date says on which. */
    boolean another(Telling telling, List<Telling> all) {
        return of(telling, all).anyMatch(relation -> relation.days() != 0 && !dated(relation, telling));
    }

    /** "Six days later, on May 3, A met B", "met on the 10th and again the day after": a date of its own stands there. */
    private boolean dated(TimeRelations.Relation relation, Telling telling) {
        int core = telling.core().span().end();
        return clauses.all(Mention.OfDate.class).stream()
                .map(Mention.OfDate::span)
                .anyMatch(date -> Dating.follows(relation.span(), date, NEXT)
                        || Dating.follows(date, relation.span(), NEXT)
                        || date.start() >= core && date.end() <= relation.span().start());
    }

    /** True if words that place a contact stand right beside it. */
    boolean beside(Span relation, Telling telling) {
        Span core = telling.core().span();
        Stretches between = new Stretches(clauses);
        return relation.end() <= core.start()
                ? !between.verb(relation.end(), core.start() - 1)
                : between.free(between.behind(core), relation.start(), List.of()) && !between.acts(core, relation);
    }
}

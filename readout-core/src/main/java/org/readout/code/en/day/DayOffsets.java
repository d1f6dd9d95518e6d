package org.readout.code.en.day;

import java.util.ArrayList;
import java.util.List;
import org.readout.code.Telling;
import org.readout.code.Timeline;
import org.readout.code.en.clause.Clauses;
import org.readout.lexicon.en.TimeRelations;
import org.readout.model.Evidence;
import org.readout.model.Span;

/**
 * How many days lie between contacts, as a sentence tells: "the day before A met B", "two days later".
 *
 * @param placements tell what stands beside what
 */
record DayOffsets(Clauses clauses, List<TimeRelations.Relation> relations, Placements placements) {
    private static final int NEAR = 40;

    List<Timeline.Offset> of(List<Telling> tellings, int number) {
        List<Timeline.Offset> offsets = new ArrayList<>();
        for (TimeRelations.Relation relation : relations) {
            int after = first(tellings, relation.span().end());
            if (relation.to() == TimeRelations.To.CLAUSE && after >= 0) {
                int main = other(tellings, after, relation.span());
                if (main >= 0) {
                    Span words =
                            relation.span().to(tellings.get(after).evidence().span());
                    offsets.add(offset(number + main, number + after, relation, words));
                }
            } else if (relation.to() == TimeRelations.To.PREVIOUS && !tellings.isEmpty()) {
                int told = after >= 0 ? after : tellings.size() - 1;
                if (number + told > 0 && placements.beside(relation.span(), tellings.get(told))) {
                    Span words = relation.span().to(tellings.get(told).core().span());
                    offsets.add(offset(number + told, number + told - 1, relation, words));
                }
            }
        }
        return offsets;
    }

    private Timeline.Offset offset(int one, int other, TimeRelations.Relation relation, Span words) {
        Evidence evidence = clauses.quote(words);
        return new Timeline.Offset(one, other, relation.days(), evidence);
    }

    private static int first(List<Telling> tellings, int from) {
        for (int i = 0; i < tellings.size(); i++) {
            int start = tellings.get(i).evidence().span().start();
            if (start >= from && start - from <= NEAR) {
                return i;
            }
        }
        return -1;
    }

    /** The main clause: before the relation, else after the subordinate clause. */
    private static int other(List<Telling> tellings, int subordinate, Span relation) {
        if (subordinate > 0 && tellings.get(subordinate - 1).core().span().end() <= relation.start()) {
            return subordinate - 1;
        }
        return subordinate + 1 < tellings.size() ? subordinate + 1 : -1;
    }
}

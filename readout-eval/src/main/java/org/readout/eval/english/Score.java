package org.readout.eval.english;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.eval.Tally;

/**
 * One figure.
 *
 * @param measure what is counted
 * @param tally the counts
 * @param mistakes what was not right
 */
record Score(Measure measure, Tally tally, List<Judgement> mistakes) {
    static final Measure PEOPLE_AND_OFFICES = new Measure("people_and_offices", "people and offices together", true);
    static final Measure ALL_FACTS = new Measure("all_facts", "all of these with false alarms, each fact once", true);

    /** In the order of a report. */
    static final List<Measure> ORDER = List.of(
            Measures.HELD,
            Measures.NOT_COUNTED,
            Measures.FLAGGED,
            Measures.ATTENDANCE,
            Measures.SIDES,
            Measures.PRINCIPALS,
            Measures.DATE,
            Measures.BASIS,
            Measures.CONFLICTS,
            PEOPLE_AND_OFFICES,
            Measures.PEOPLE,
            Measures.OFFICES,
            Measures.COUNTRIES,
            Measures.EVENTS,
            Measures.EVENT_TYPE,
            Measures.EVENT_SOURCE,
            Measures.EVENT_TARGET,
            Measures.EVENT_STATUS,
            Measures.STATEMENTS,
            Measures.SPEAKER,
            Measures.STANCE,
            Measures.ISSUE,
            Measures.ISSUE_NAMED,
            Measures.RESTATED,
            Measures.HEDGES,
            Measures.RELATIONS,
            Measures.RELATION_PAIR,
            ALL_FACTS);

    Score {
        mistakes = List.copyOf(mistakes);
    }

    static List<Score> all(List<Judgement> judgements) {
        return ORDER.stream().map(measure -> of(judgements, measure)).toList();
    }

    /** Of the items of one part. */
    static List<Score> of(List<Judgement> judgements, String part, List<Measure> measures) {
        List<Judgement> those = judgements.stream()
                .filter(judgement -> judgement.item().part().equals(part))
                .toList();
        return measures.stream().map(measure -> of(those, measure)).toList();
    }

    static Score of(List<Judgement> judgements, Measure measure) {
        List<Measure> counted = parts(measure);
        List<Judgement> those = judgements.stream()
                .filter(judgement -> counted.contains(judgement.measure()))
                .toList();
        return new Score(
                measure,
                Tally.of(those),
                those.stream().filter(Judgement::mistake).toList());
    }

    private static List<Measure> parts(Measure measure) {
        if (measure.equals(PEOPLE_AND_OFFICES)) {
            return List.of(Measures.PEOPLE, Measures.OFFICES);
        }
        return measure.equals(ALL_FACTS) ? Measures.FACTS : List.of(measure);
    }

    /** F1 where false alarms count, else the share that is right; null if there is nothing to judge by. */
    @Nullable
    Double value() {
        if (measure.alarms()) {
            return tally.f1();
        }
        return tally.expected() == 0 ? null : (double) tally.right() / tally.expected();
    }
}

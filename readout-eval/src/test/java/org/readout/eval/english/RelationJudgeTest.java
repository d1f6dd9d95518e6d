package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.readout.eval.Outcome;
import org.readout.model.Direction;
import org.readout.model.Status;

class RelationJudgeTest {
    private static final String TEXT =
            "Ties of Kenya and Peru may be cooling. That is no thaw with Chile. A bloc is cross.";

    private static TinySheet tiny() {
        return new TinySheet(TEXT)
                .gold("relations", "{id: 'a', dyad: 'KEN-PER', direction: 'strained', evidence: [@'may be cooling']}")
                .gold(
                        "relations",
                        "{id: 'b', dyad: 'CHL-PER', direction: 'stable', evidence: [@'That is no thaw with Chile']}")
                .gold("relations", "{id: 'c', dyad: 'PER-BLOC', direction: 'cooling', evidence: [@'A bloc is cross']}")
                .gold("hedges", "{id: 'h', type: 'hedge', cue: @'may be'}")
                .gold("hedges", "{id: 'i', type: 'limiter', cue: @'no thaw'}");
    }

    private static List<Tuple> judged(TinySheet tiny) {
        Sheet sheet = tiny.sheet();
        return Stream.concat(
                        new RelationJudge(Meanings.bundled("directions.tsv")).judge(sheet), HedgeJudge.judge(sheet))
                .map(one -> tuple(one.item().name(), one.measure().id(), one.outcome()))
                .toList();
    }

    @Test
    void pairAndDirectionMustBeRightAndADirectionDeniedIsStable() {
        assertThat(judged(tiny().claim("PER", "KEN", Direction.COOLING, Status.OCCURRED, "may be cooling", "may")
                        .claim("PER", "CHL", Direction.WARMING, Status.NEGATED, "no thaw with Chile")
                        .hedge("may be")))
                .containsExactlyInAnyOrder(
                        tuple("a", "relations", Outcome.RIGHT),
                        tuple("a", "relation_pair", Outcome.RIGHT),
                        tuple("b", "relations", Outcome.RIGHT),
                        tuple("b", "relation_pair", Outcome.RIGHT),
                        tuple("h", "hedges", Outcome.RIGHT),
                        tuple("i", "hedges", Outcome.MISSED));
    }

    @Test
    void anotherDirectionOrPairIsWrong() {
        assertThat(judged(tiny().claim("PER", "KEN", Direction.WARMING, Status.OCCURRED, "may be cooling")
                        .claim("PER", "KEN", Direction.WARMING, Status.OCCURRED, "no thaw with Chile")))
                .contains(
                        tuple("a", "relations", Outcome.WRONG),
                        tuple("a", "relation_pair", Outcome.RIGHT),
                        tuple("b", "relations", Outcome.MISSED),
                        tuple("tiny", "relations", Outcome.FALSE_ALARM));
    }
}

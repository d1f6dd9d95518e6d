package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.readout.eval.Outcome;

class SaidJudgeTest {
    private static TinySheet tiny() {
        return new TinySheet("Peru said the raid was a crime.")
                .gold(
                        "statements",
                        "{id: 'a', speaker: [], issue: '', stance: 'condemn/accuse', speech_verb: @'said', "
                                + "span: @'Peru said the raid was a crime'}");
    }

    private static List<Tuple> judged(TinySheet tiny) {
        return new SaidJudge(Meanings.bundled("stances.tsv"))
                .judge(tiny.sheet())
                .map(one -> tuple(one.measure().id(), one.outcome()))
                .toList();
    }

    @Test
    void oneOfTheLabelledStancesIsEnoughWhoeverIsCodedToSpeak() {
        assertThat(judged(tiny().statement("CHL", null, "oppose", "said", "said the raid")))
                .containsExactly(tuple("said", Outcome.RIGHT), tuple("said_stance", Outcome.RIGHT));
        assertThat(judged(tiny().statement("PER", null, "neutral", "said", "said the raid")))
                .containsExactly(tuple("said", Outcome.RIGHT), tuple("said_stance", Outcome.WRONG));
    }

    @Test
    void whatIsNotCodedIsMissed() {
        assertThat(judged(tiny())).containsExactly(tuple("said", Outcome.MISSED));
    }
}

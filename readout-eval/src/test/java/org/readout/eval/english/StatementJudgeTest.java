package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.readout.eval.Outcome;

class StatementJudgeTest {
    private static final String TEXT = "Sven Dahl urged restraint in the dispute. Peru said nothing of fish.";

    private static TinySheet tiny() {
        return new TinySheet(TEXT)
                .gold("people", "{id: 'pe-dahl', name: 'Sven Dahl'}")
                .gold(
                        "statements",
                        "{id: 'a', speaker: ['pe-dahl'], issue: 'restraint', stance: 'urge', speech_verb: @'urged', "
                                + "span: @'Sven Dahl urged restraint in the dispute'}")
                .gold(
                        "statements",
                        "{id: 'b', speaker: ['PER'], issue: 'fish', stance: 'inform', negated: true, speech_verb: @'said', "
                                + "span: @'Peru said nothing of fish'}");
    }

    private static List<Tuple> judged(TinySheet tiny) {
        return new StatementJudge(Meanings.bundled("stances.tsv"))
                .judge(tiny.sheet())
                .map(one -> tuple(one.item().name(), one.measure().id(), one.outcome()))
                .toList();
    }

    @Test
    void speakerIssueAndStanceMustBeRight() {
        assertThat(judged(tiny().statement("SWE", "Sven Dahl", "urge", "urged", "urged restraint")))
                .contains(
                        tuple("a", "statements", Outcome.RIGHT),
                        tuple("a", "speaker", Outcome.RIGHT),
                        tuple("a", "issue", Outcome.RIGHT),
                        tuple("a", "issue_named", Outcome.WRONG));
        assertThat(judged(tiny().statement("SWE", "Sven Dahl", "praise", "urged", "urged restraint")))
                .contains(
                        tuple("a", "statements", Outcome.WRONG),
                        tuple("a", "speaker", Outcome.RIGHT),
                        tuple("a", "stance", Outcome.WRONG));
        assertThat(judged(tiny().statement("SWE", "Sven Dahl", "urge", "urged", "Sven Dahl urged")))
                .contains(tuple("a", "issue", Outcome.WRONG));
    }

    @Test
    void theStateDoesNotStandForItsSpeaker() {
        assertThat(judged(tiny().statement("SWE", null, "urge", "urged", "urged restraint")))
                .contains(tuple("a", "speaker", Outcome.WRONG), tuple("a", "statements", Outcome.WRONG));
    }

    @Test
    void whatWasNotSaidMustNotBeCoded() {
        assertThat(judged(tiny().statement("PER", null, "neutral", "said", "said nothing of fish")))
                .contains(tuple("tiny", "statements", Outcome.FALSE_ALARM), tuple("a", "statements", Outcome.MISSED))
                .extracting(one -> one.toList().get(0))
                .doesNotContain("b");
    }
}

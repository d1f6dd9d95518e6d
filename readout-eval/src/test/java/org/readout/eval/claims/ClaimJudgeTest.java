package org.readout.eval.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.eval.Judgement;
import org.readout.eval.Outcome;
import org.readout.lexicon.Lexicon;
import org.readout.model.Claim;
import org.readout.pipeline.intake.Reader;

/** How passages are judged. How well they are read is not asked here. */
class ClaimJudgeTest {
    private static final Reader READER = Reader.of(Lexicon.bundled());

    @Test
    void anyOfTheDirectionsIsRight() {
        assertThat(outcomes("Relations between Peru and Chile have improved.\tCHL-PER stable,warming"))
                .containsExactly(Outcome.RIGHT, Outcome.RIGHT);
    }

    @Test
    void theWrongDirectionOfTheRightPairIsWrong() {
        assertThat(outcomes("Relations between Peru and Chile have improved.\tCHL-PER cooling"))
                .containsExactly(Outcome.WRONG, Outcome.RIGHT);
    }

    @Test
    void aClaimWhereNoneIsMadeIsAFalseAlarm() {
        assertThat(outcomes("Relations between Peru and Chile have improved.\t"))
                .containsExactly(Outcome.FALSE_ALARM, Outcome.FALSE_ALARM);
    }

    @Test
    void aConditionClaimsNothing() {
        assertThat(outcomes("If talks fail, relations between Peru and Chile will deteriorate.\t"))
                .isEmpty();
    }

    @Test
    void bothHalvesHoldClaimsAndNone() {
        List<Passage> passages = ClaimSuite.passages();
        for (String half : List.of(Passage.TEST, Passage.TUNING)) {
            List<Passage> those = passages.stream()
                    .filter(passage -> passage.item().part().equals(half))
                    .toList();
            assertThat(those).hasSizeGreaterThan(80);
            assertThat(those.stream().filter(passage -> passage.claims().isEmpty()))
                    .hasSizeBetween(10, 30);
        }
    }

    private static List<Outcome> outcomes(String line) {
        Passage passage = Passage.of(1, line);
        List<Claim> coded = READER.read(passage.document()).claims();
        return ClaimJudge.judge(passage, coded).stream().map(Judgement::outcome).toList();
    }
}

package org.readout.eval.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.eval.Outcome;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.intake.Reader;

/** How texts of other outlets are judged. How well they are read is not asked here. */
class OutletJudgeTest {
    private static final Reader READER = Reader.of(Lexicon.bundled());
    private static final String MEETING = "2024-05-07\twire\t国家主席习近平6日在巴黎会见法国总统马克龙。\t";

    @Test
    void aContactIsRightWithItsDayItsFormAndWhoMet() {
        List<Judgement> judged = judged(MEETING + "meeting 2024-05-06 CHN[习近平]+FRA[马克龙]\t马克龙=法国总统\t-");
        assertThat(judged)
                .extracting(Judgement::outcome)
                .containsOnly(Outcome.RIGHT)
                .hasSize(5);
    }

    @Test
    void anotherDayIsWrongOfAContactFound() {
        List<Judgement> judged = judged(MEETING + "meeting 2024-05-05 CHN[习近平]+FRA[马克龙]\t-\t-");
        assertThat(outcome(judged, OutletJudge.CONTACT)).isEqualTo(Outcome.RIGHT);
        assertThat(outcome(judged, OutletJudge.DATE)).isEqualTo(Outcome.WRONG);
    }

    @Test
    void whatIsLeftOpenCountsNeitherWay() {
        assertThat(judged(MEETING + "?meeting 2024-05-06 CHN[习近平]+FRA[马克龙]\t-\t-"))
                .isEmpty();
    }

    @Test
    void aContactNobodyToldOfIsAFalseAlarm() {
        assertThat(outcome(judged(MEETING + "-\t-\t-"), OutletJudge.CONTACT)).isEqualTo(Outcome.FALSE_ALARM);
    }

    @Test
    void bothHalvesHoldEveryStyle() {
        for (String half : List.of(OutletText.TEST, OutletText.TUNING)) {
            assertThat(OutletSuite.texts().stream()
                            .filter(text -> text.item().part().equals(half)))
                    .hasSize(24);
        }
    }

    private static Outcome outcome(List<Judgement> judged, Measure measure) {
        return judged.stream()
                .filter(one -> one.measure().equals(measure))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static List<Judgement> judged(String line) {
        OutletText text = OutletText.of(1, line);
        return OutletJudge.judge(text, READER.read(text.document()));
    }
}

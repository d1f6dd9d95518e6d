package org.readout.eval.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.readout.eval.Item;
import org.readout.eval.Judgement;
import org.readout.eval.Tally;
import org.readout.eval.transcripts.Pairing.Pair;
import org.readout.model.Language;

class SampleTest {
    private static final Item ITEM = new Item("x", "test", Language.CHINESE);

    /** Ten titled items of 100, nine of them found; five of the rest of 1,000, one of them a false alarm. */
    private static final Sample SAMPLE = new Sample(items(), stratum -> stratum == Stratum.TITLED ? 100 : 1000);

    @Test
    void countsStandForTheItemsOfTheirStratum() {
        assertThat(SAMPLE.weighted(Measures.FOUND)).isEqualTo(new Counts(90, 290, 100));
        assertThat(SAMPLE.tally(Measures.FOUND, Stratum.TITLED)).isEqualTo(new Tally(9, 9, 10));
        assertThat(SAMPLE.tally(Measures.FOUND)).isEqualTo(new Tally(9, 10, 10));
    }

    @Test
    void theIntervalHoldsTheFigureAndIsTheSameEachTime() {
        Estimate estimate = Objects.requireNonNull(SAMPLE.estimate(Measures.FOUND));
        assertThat(estimate.value()).isCloseTo(180.0 / 390, within(1e-12));
        assertThat(estimate.low()).isLessThan(estimate.value());
        assertThat(estimate.high()).isGreaterThan(estimate.value()).isLessThanOrEqualTo(1);
        assertThat(SAMPLE.estimate(Measures.FOUND)).isEqualTo(estimate);
    }

    @Test
    void withNothingToJudgeByThereIsNoFigure() {
        assertThat(SAMPLE.estimate(Measures.DATE)).isNull();
    }

    @Test
    void kappaIsAgreementBeyondChance() {
        List<Pair<Boolean>> items = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            // 20 both yes, 5 and 10 apart, 15 both no: 0.7 observed, 0.5 by chance.
            items.add(new Pair<>(i < 25, i < 20 || i >= 40));
        }
        assertThat(Objects.requireNonNull(Kappa.of(items, yes -> yes))).isCloseTo(0.4, within(1e-12));
        assertThat(Kappa.of(List.of(new Pair<>(true, true)), yes -> yes)).isNull();
    }

    private static List<Judged> items() {
        List<Judged> items = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            items.add(judged(
                    Stratum.TITLED,
                    i > 0
                            ? Judgement.right(ITEM, Measures.FOUND, "a")
                            : Judgement.missed(ITEM, Measures.FOUND, "a", "")));
        }
        items.add(judged(Stratum.REST, Judgement.falseAlarm(ITEM, Measures.FOUND, "b", "")));
        for (int i = 0; i < 4; i++) {
            items.add(judged(Stratum.REST));
        }
        return items;
    }

    private static Judged judged(Stratum stratum, Judgement... judgements) {
        return Judged.of(stratum, "test", List.of(judgements));
    }
}

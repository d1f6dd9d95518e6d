package org.readout.measure.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** By how much a month stands out: texts that name both states, against the three years before. */
class TextsTest {
    private static final int FIRST = Month.of(LocalDate.of(2010, 1, 1));
    private static final Exposure COVERED = new Exposure(FIRST, whole(72));

    /** Two texts a month for three years, then six in one: (6 + 4) / (2 + 4). */
    @Test
    void aMonthOfManyTextsStandsOut() {
        Texts texts = Texts.in(IntStream.range(0, 37)
                .flatMap(t -> IntStream.generate(() -> FIRST + t).limit(t == 36 ? 6 : 2))
                .toArray());

        assertThat(texts.of(FIRST + 36)).isEqualTo(6);
        assertThat(texts.standsOut(FIRST + 36, COVERED).orElseThrow()).isCloseTo(Math.log(10.0 / 6), within(1e-12));
        assertThat(texts.standsOut(FIRST + 20, COVERED).orElseThrow()).isZero();
        assertThat(texts.standsOut(FIRST + 37, COVERED).orElseThrow())
                .as("none where some are usual")
                .isNegative();
    }

    @Test
    void laterMonthsChangeNothing() {
        Texts known = Texts.in(new int[] {FIRST, FIRST + 3, FIRST + 3});
        Texts later = Texts.in(new int[] {FIRST + 9, FIRST + 3, FIRST + 8, FIRST, FIRST + 3});

        assertThat(later.standsOut(FIRST + 4, COVERED)).isEqualTo(known.standsOut(FIRST + 4, COVERED));
    }

    @Test
    void halfAMonthCoveredIsExpectedToHoldHalf() {
        double[] covered = whole(5);
        covered[4] = 0.5;
        Texts texts = Texts.in(IntStream.range(0, 8).map(i -> FIRST + i / 2).toArray());

        assertThat(texts.standsOut(FIRST + 4, new Exposure(FIRST, covered)).orElseThrow())
                .isCloseTo(Math.log(4 / 5.0), within(1e-12));
    }

    @Test
    void nothingIsSaidOfWhatIsNotCovered() {
        Texts texts = Texts.in(new int[] {FIRST});

        assertThat(texts.standsOut(FIRST, COVERED)).as("no month before").isEmpty();
        assertThat(texts.standsOut(FIRST + 72, COVERED)).as("not covered").isEmpty();
        assertThat(Texts.NONE.standsOut(FIRST + 5, COVERED).orElseThrow()).isZero();
    }

    /** What lists many names tells of no two of them. */
    @Test
    void aListOfStatesPairsNone() {
        assertThat(Pairing.pairs(List.of("CHN"))).isFalse();
        assertThat(Pairing.pairs(List.of("CHN", "PRK"))).isTrue();
        assertThat(Pairing.pairs(List.of("A", "B", "C", "D", "E", "F", "G", "H")))
                .isTrue();
        assertThat(Pairing.pairs(List.of("A", "B", "C", "D", "E", "F", "G", "H", "I")))
                .isFalse();
    }

    private static double[] whole(int months) {
        double[] covered = new double[months];
        Arrays.fill(covered, 1);
        return covered;
    }
}

package org.readout.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.readout.measure.Records.event;
import static org.readout.measure.Records.ofEvents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.measure.panel.DyadRecord;
import org.readout.model.Contribution;
import org.readout.model.Event;
import org.readout.model.Reading;

class TsinghuaTest {
    private final Barometer model = new Tsinghua(Records.weights());

    /** Raw scores are 10 × 0.03 = 0.3 and −0.3. From 0 the first counts whole; the second has more room to fall than to rise. */
    @Test
    void anActCountsLessTheNearerTheLevelIsToItsBound() {
        DyadRecord record = ofEvents(event("2014-01-01", 10.0), event("2014-02-01", -10.0));
        assertThat(asOf(record, "2013-12-31").value()).isZero();
        assertThat(asOf(record, "2014-01-31").value()).isCloseTo(0.3, within(1e-12));
        double fall = -0.3 * (9 + 0.3) / 9;
        assertThat(asOf(record, "2014-02-28").value()).isCloseTo(0.3 + fall, within(1e-12));
    }

    /** What is left of the first is 0.3 × (1 − 0.3/9); the second still has its whole raw score. */
    @Test
    void contributionsAreWhatIsLeftOfEachActAndSumToTheValue() {
        Reading reading = asOf(ofEvents(event("2014-01-01", 10.0), event("2014-02-01", -10.0)), "2014-02-28");
        assertThat(reading.contributions()).extracting(Contribution::amount).containsExactly(0.3 * (1 - 0.3 / 9), -0.3);
        assertThat(reading.contributions())
                .allSatisfy(one -> assertThat(one.evidence()).isNotNull());
    }

    @Test
    void howeverManyActsTheLevelStaysWithinBoundsAndContributionsSumToIt() {
        Reading warm = asOf(ofEvents(many(20_000, 1)), "2024-12-31");
        assertThat(warm.value()).isBetween(5.0, 9.0);
        assertThat(warm.low()).isBetween(-9.0, warm.value());
        assertThat(warm.high()).isBetween(warm.value(), 9.0);
        double sum =
                warm.contributions().stream().mapToDouble(Contribution::amount).sum();
        assertThat(sum).isCloseTo(warm.value(), within(1e-9));
    }

    @Test
    void theOrderOfItemsChangesNothing() {
        List<Event> events = new ArrayList<>(List.of(many(50, 2)));
        Reading before = asOf(Records.of(List.of(), events), "2024-12-31");
        Collections.shuffle(events, new Random(3));
        assertThat(asOf(Records.of(List.of(), events), "2024-12-31").value()).isEqualTo(before.value());
    }

    /** The start is unknown: the interval is nearly the scale, no direction is told, and acts narrow it. */
    @Test
    void withLittleItKnowsLittle() {
        Reading nothing = asOf(ofEvents(), "2014-12-31");
        assertThat(nothing.value()).isZero();
        assertThat(nothing.high()).isCloseTo(1.2816 * Math.sqrt(27), within(1e-3));
        assertThat(nothing.probWarming().m36()).isEqualTo(0.5);
        Reading much = asOf(ofEvents(many(2_000, 4)), "2024-12-31");
        assertThat(much.high() - much.low()).isLessThan(nothing.high() - nothing.low());
    }

    @Test
    void warmingIsLikelyAfterWarmActsAndUnlikelyAfterColdOnes() {
        DyadRecord warm = ofEvents(many(400, 5));
        assertThat(asOf(warm, "2024-12-31").probWarming().m36()).isGreaterThan(0.6);
        DyadRecord cold = ofEvents(event("2014-01-01", -10.0), event("2014-02-01", -10.0), event("2014-03-01", -10.0));
        assertThat(asOf(cold, "2014-04-01").probWarming().m12()).isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "-9, confrontation",
        "-6, tension",
        "-3.01, tension",
        "-3, discord",
        "-0.1, discord",
        "0, ordinary",
        "3, good",
        "5.9, good",
        "6, friendly",
        "9, friendly"
    })
    void levelsHaveWords(double level, String grade) {
        assertThat(model.grade(level)).contains(grade);
    }

    /** Acts of 2014 to 2024, three of four of them warm. */
    private static Event[] many(int number, long seed) {
        Random random = new Random(seed);
        LocalDate first = LocalDate.of(2014, 1, 1);
        return random.ints(number, 0, 4000)
                .mapToObj(day -> event(first.plusDays(day).toString(), day % 4 == 0 ? -2.0 : 4.0))
                .toArray(Event[]::new);
    }

    private Reading asOf(DyadRecord record, String day) {
        return model.over(Records.panel(List.of()))
                .read(record, new Query(null, null, Query.Grain.MONTH, LocalDate.parse(day)))
                .get(0);
    }
}

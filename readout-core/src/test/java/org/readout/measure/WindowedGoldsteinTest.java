package org.readout.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.readout.measure.Records.event;
import static org.readout.measure.Records.ofEvents;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.measure.panel.DyadRecord;
import org.readout.model.Contribution;
import org.readout.model.Reading;

class WindowedGoldsteinTest {
    private final Barometer model = new WindowedGoldstein(Records.weights());

    /** Two acts in the window, 4 and 5, beside four of the prior that are worth 0: 9 / 6. */
    @Test
    void theMeanOfTheLastTwelveMonths() {
        Reading reading = asOf(
                ofEvents(
                        event("2013-12-31", -9.0),
                        event("2014-01-01", 4.0),
                        event("2014-12-31", 5.0),
                        event("2015-01-01", -9.0)),
                "2014-12-31");
        assertThat(reading.value()).isCloseTo(1.5, within(1e-12));
        assertThat(reading.contributions()).extracting(Contribution::amount).containsExactly(4 / 6.0, 5 / 6.0);
        assertThat(reading.high() - reading.value()).isCloseTo(1.2816 * Math.sqrt(16 / 6.0), within(1e-3));
        assertThat(reading.probWarming().m12()).isGreaterThan(0.8);
    }

    @Test
    void withNothingInTheWindowItKnowsNothing() {
        Reading reading = asOf(ofEvents(event("2004-06-01", 5.0)), "2014-12-31");
        assertThat(reading.value()).isZero();
        assertThat(reading.high()).isCloseTo(1.2816 * 2, within(1e-3));
        assertThat(reading.probWarming().m36()).isCloseTo(0.5, within(1e-12));
    }

    private Reading asOf(DyadRecord record, String day) {
        return model.over(Records.panel(List.of()))
                .read(record, new Query(null, null, Query.Grain.MONTH, LocalDate.parse(day)))
                .get(0);
    }
}

package org.readout.serve.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.model.BaseRate;
import org.readout.model.Country;
import org.readout.model.Direction;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.Signal;
import org.readout.model.StoredText;

class SignalLaneTest {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final Scale DAYS = Scale.ofDays(FIRST, LocalDate.of(2020, 12, 31), 44, 948);

    @Test
    void thoseOfOneDayStandBelowEachOtherTheMostSurprisingOnTop() {
        SignalLane lane = SignalLane.of(List.of(signal("2016-06-01", "a"), signal("2016-06-01", "b")), DAYS, 274);

        assertThat(lane.marks()).extracting(mark -> mark.signal().about()).containsExactly("a", "b");
        assertThat(lane.marks().get(0).x()).isEqualTo(lane.marks().get(1).x());
        assertThat(lane.marks().get(0).y()).isLessThan(lane.marks().get(1).y());
        assertThat(lane.height()).isGreaterThan(20);
    }

    @Test
    void aMarkStandsNearItsDay() {
        SignalLane lane = SignalLane.of(List.of(signal("2014-03-09", "a"), signal("2018-03-28", "b")), DAYS, 274);

        lane.marks().forEach(mark -> assertThat(
                        Math.abs(mark.x() - DAYS.at(mark.signal().day())))
                .isLessThan(8));
    }

    @Test
    void whatThereIsNoRoomForIsANumber() {
        List<Signal> twelve = IntStream.range(0, 12)
                .mapToObj(i -> signal(i < 6 ? "2016-06-01" : "2016-06-02", "no. " + i))
                .toList();

        SignalLane lane = SignalLane.of(twelve, DAYS, 274);

        assertThat(lane.marks()).hasSize(7);
        assertThat(lane.rests()).singleElement().satisfies(rest -> {
            assertThat(rest.number()).isEqualTo(5);
            assertThat(rest.from()).isEqualTo(LocalDate.of(2016, 6, 1));
            assertThat(rest.to()).isEqualTo(LocalDate.of(2016, 6, 2));
        });
    }

    @Test
    void daysBesideTheScaleAreLeftOut() {
        assertThat(SignalLane.of(List.of(signal("2011-06-01", "a")), DAYS, 274)).isEqualTo(SignalLane.EMPTY);
    }

    private static Signal signal(String day, String about) {
        StoredText text = new StoredText(new DocId("ab".repeat(32)), "They met again.");
        return new Signal(
                "rarity",
                new Country("CHN"),
                new Country("PRK"),
                LocalDate.parse(day),
                1,
                about,
                Direction.WARMING,
                1,
                "days",
                BaseRate.none("nothing earlier"),
                List.of(Evidence.said(text, 0, 8)),
                "of this record",
                true);
    }
}

package org.readout.measure.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.measure.Records;
import org.readout.measure.signal.Reception.Named;
import org.readout.model.Direction;
import org.readout.model.Signal;

/** Bo, of band 3, is received in 2005; what of Cy, who was higher once. */
class RankAgainstAccessTest {
    private static final Named LEADER = new Named("Ann Alder", 1);
    private static final Reception BO = Reception.of("2005-06-01", "BBB", LEADER, new Named("Bo Birk", 3));

    private static HeldOffice cy(String day, int band) {
        return new HeldOffice(
                "en:Cy Cole",
                LocalDate.parse(day),
                band,
                Records.evidence("On " + day + " Cy Cole was of band " + band));
    }

    private static List<Signal> of(List<Reception> receptions, HeldOffice... held) {
        StateRecord record = Reception.record("2005-06-02", receptions);
        return new RankAgainstAccess(new Offices(List.of(held)))
                .of(Reception.last(record, "BBB"), record)
                .toList();
    }

    private static Reception cyAttends(String day) {
        return Reception.of(day, "BBB", LEADER, new Named("Cy Cole", 2)).attended();
    }

    @Test
    void aLowerGuestComesNearerThanAHigherOneDid() {
        Signal signal =
                of(List.of(cyAttends("2004-09-03"), BO), cy("2004-09-01", 2)).get(0);
        assertThat(signal.about())
                .isEqualTo("Bo Birk (band 3) was received by the leader; Cy Cole (band 2 on 2004-09-01) attended on"
                        + " 2004-09-03");
        assertThat(signal.direction()).isEqualTo(Direction.WARMING);
        assertThat(signal.value()).isEqualTo(1);
        assertThat(signal.counted()).isTrue();
        assertThat(signal.base().p()).isNull();
    }

    @Test
    void whereTheRanksAtTheDatesDoNotDifferItIsAConflict() {
        Signal signal = of(List.of(cyAttends("2004-09-03"), BO), cy("2003-05-24", 2), cy("2004-10-10", 3))
                .get(0);
        assertThat(signal.counted()).isFalse();
        assertThat(signal.direction()).isEqualTo(Direction.UNCLEAR);
        assertThat(signal.about()).contains("band 2 on 2003-05-24, band 3 on 2004-10-10");
        assertThat(signal.caveat()).contains("the ranks do not differ at the dates");
    }

    @Test
    void ofWhomNothingIsKnownSinceAnAudienceTheAccessIsNotKnown() {
        Reception audience = Reception.of("2001-05-24", "BBB", LEADER, new Named("Cy Cole", 2));
        Signal signal = of(List.of(audience, BO), cy("2001-05-24", 2), cy("2004-10-10", 3))
                .get(0);
        assertThat(signal.counted()).isFalse();
        assertThat(signal.caveat())
                .contains("No presence of Cy Cole at AAA between 2001-05-24 and 2005-06-01 is in this record");
    }

    @Test
    void ranksAttestedLongBeforeOrLaterThanKnownAreNotUsed() {
        assertThat(of(List.of(cyAttends("2004-09-03"), BO), cy("2002-01-01", 2)))
                .isEmpty();
        assertThat(of(List.of(cyAttends("2004-09-03"), BO), cy("2005-07-01", 2)))
                .isEmpty();
    }

    @Test
    void whoRanksAndCameAlikeTellsNothing() {
        assertThat(of(List.of(cyAttends("2004-09-03"), BO), cy("2004-09-01", 3)))
                .isEmpty();
        Reception audience = Reception.of("2004-05-24", "BBB", LEADER, new Named("Cy Cole", 2));
        assertThat(of(List.of(audience, BO), cy("2004-05-24", 2))).isEmpty();
    }
}

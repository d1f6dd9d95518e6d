package org.readout.measure.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.measure.signal.Reception.Named;
import org.readout.model.Country;
import org.readout.model.Direction;
import org.readout.model.Signal;

/** Who is received by whom. */
class GuestsTest {
    private static final Named LEADER = new Named("Ann Alder", 1);
    private static final Named MINISTER = new Named("Max Moor", 4);
    private static final Named BO = new Named("Bo Birk", 3);

    /** Ten guests of band 3 from other states, the first few of them received by the leader. */
    private static List<Reception> earlier(int received) {
        List<Reception> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Named guest = new Named("Guest " + i, 3);
            all.add(Reception.of(
                    "2002-0" + (1 + i % 9) + "-1" + i / 9, "CCC", i < received ? LEADER : MINISTER, guest));
        }
        return all;
    }

    private static List<Signal> of(SignalKind kind, List<Reception> earlier, Reception... last) {
        List<Reception> all = new ArrayList<>(earlier);
        all.addAll(List.of(last));
        StateRecord record = Reception.record("2005-12-31", all);
        return kind.of(Reception.last(record, "BBB"), record).toList();
    }

    @Test
    void anAudienceIsHeldAgainstGuestsOfTheSameBand() {
        Signal rare = of(new Audience(), earlier(1), Reception.of("2003-01-01", "BBB", LEADER, BO))
                .get(0);
        assertThat(rare.kind()).isEqualTo("audience");
        assertThat(rare.about()).isEqualTo("Bo Birk (band 3) is received by the leader");
        assertThat(rare.base().n()).isEqualTo(10);
        assertThat(rare.base().k()).isEqualTo(1);
        assertThat(rare.base().p()).isCloseTo(1.5 / 11, within(1e-9));
        Signal usual = of(new Audience(), earlier(10), Reception.of("2003-01-01", "BBB", LEADER, BO))
                .get(0);
        assertThat(usual.base().p()).isGreaterThan(0.9);
    }

    @Test
    void anAudienceThatWasDueAndDidNotComeIsToldWhenTheStayIsOver() {
        Signal none = of(new Audience(), earlier(10), Reception.of("2003-01-01", "BBB", MINISTER, BO))
                .get(0);
        assertThat(none.kind()).isEqualTo("no_audience");
        assertThat(none.direction()).isEqualTo(Direction.COOLING);
        assertThat(none.base().p()).isLessThan(0.1);
        assertThat(of(new Audience(), earlier(10), Reception.of("2005-12-29", "BBB", MINISTER, BO)))
                .isEmpty();
    }

    @Test
    void talksBeforeAnAudienceAreASequenceAndNotCounted() {
        Signal sequence = of(
                        new Sequence(),
                        earlier(3),
                        Reception.of("2003-01-01", "BBB", MINISTER, BO),
                        Reception.of("2003-01-02", "BBB", LEADER, BO))
                .get(0);
        assertThat(sequence.value()).isEqualTo(1);
        assertThat(sequence.about()).isEqualTo("1 day before, on 2003-01-01, the guest met Max Moor (band 4)");
        assertThat(sequence.counted()).isFalse();
        assertThat(sequence.evidence()).hasSize(2);
        assertThat(sequence.base().n()).isEqualTo(3);
        Named other = new Named("Ole Olm", 3);
        assertThat(of(
                        new Sequence(),
                        earlier(3),
                        Reception.of("2003-01-01", "BBB", MINISTER, other),
                        Reception.of("2003-01-02", "BBB", LEADER, BO)))
                .isEmpty();
    }

    @Test
    void aHigherHostThanUsualHonoursTheGuest() {
        Signal symmetry = of(
                        new Symmetry(), earlier(0), Reception.of("2003-01-01", "BBB", new Named("Pat Poll", 2), BO))
                .get(0);
        assertThat(symmetry.value()).isEqualTo(1);
        assertThat(symmetry.direction()).isEqualTo(Direction.WARMING);
        assertThat(symmetry.base().p()).isCloseTo(2 / 11.0, within(1e-9));
    }

    @Test
    void whoSitsBesideThePrincipalIsCounted() {
        List<Reception> alone =
                earlier(10).stream().map(one -> one.with(MINISTER)).toList();
        Signal company = of(
                        new Company(),
                        alone,
                        Reception.of("2003-01-01", "BBB", LEADER, BO).with(MINISTER, new Named("Pat Poll", 2)))
                .get(0);
        assertThat(company.value()).isEqualTo(2);
        assertThat(company.about()).isEqualTo("beside the principal: Max Moor (band 4), Pat Poll (band 2)");
        assertThat(company.base().n()).isEqualTo(10);
        assertThat(company.direction()).isEqualTo(Direction.WARMING);
        assertThat(of(new Company(), alone, Reception.of("2003-01-01", "BBB", LEADER, BO)))
                .isEmpty();
    }

    @Test
    void lengthIsHeldAgainstTheSameOutletAtTheSameLevel() {
        Signal length = of(
                        new Length(),
                        earlier(10),
                        Reception.of("2003-01-01", "BBB", LEADER, BO).told(900))
                .get(0);
        assertThat(length.value()).isEqualTo(900);
        assertThat(length.base().k()).isZero();
        assertThat(length.base().p()).isCloseTo(2 / 11.0, within(1e-9));
        assertThat(of(
                        new Length(),
                        earlier(10),
                        Reception.of("2003-01-01", "BBB", LEADER, BO).told(0)))
                .isEmpty();
    }

    @Test
    void aMeetingNotDatedByItsWordsHasNoDelay() {
        assertThat(of(new Delay(), earlier(10), Reception.of("2003-01-01", "BBB", LEADER, BO)))
                .isEmpty();
    }

    @Test
    void partnersAreKeptApart() {
        StateRecord record = Reception.record("2005-12-31", earlier(5));
        assertThat(record.partners()).containsExactly(new Country("CCC"));
        assertThat(record.with(new Country("BBB"))).isEmpty();
    }
}

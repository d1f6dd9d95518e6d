package org.readout.measure.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.model.Country;
import org.readout.model.Signal;

class RarityTest {
    private static final Set<String> OTHERS = Set.of("CCC", "DDD", "EEE", "FFF", "GGG", "HHH");

    private static List<Reception> othersMonthlyAnd(Reception... own) {
        List<Reception> all = new ArrayList<>(Reception.monthly(60, OTHERS));
        all.addAll(List.of(own));
        return all;
    }

    private static List<Signal> signals(StateRecord record) {
        return new Rarity().of(Reception.last(record, "BBB"), record).toList();
    }

    @Test
    void aGapIsCountedFromTheMeetingBeforeAtTheSameLevel() {
        StateRecord record = Reception.record(
                "2005-12-31",
                othersMonthlyAnd(
                        Reception.of("2001-03-01", "BBB", 2),
                        Reception.of("2001-06-01", "BBB", 3),
                        Reception.of("2004-01-01", "BBB", 4),
                        Reception.of("2005-06-01", "BBB", 3)));
        Signal rarity = signals(record).get(0);
        assertThat(rarity.kind()).isEqualTo("rarity");
        assertThat(rarity.value()).isEqualTo(1461);
        assertThat(rarity.base().n()).isEqualTo(2);
        assertThat(rarity.base().p()).isLessThan(0.001);
        assertThat(rarity.evidence()).hasSize(2);
    }

    @Test
    void aVisitCountsOnce() {
        StateRecord record = Reception.record(
                "2005-12-31",
                othersMonthlyAnd(
                        Reception.of("2001-03-01", "BBB", 2),
                        Reception.of("2001-03-02", "BBB", 3),
                        Reception.of("2005-06-01", "BBB", 3),
                        Reception.of("2005-06-02", "BBB", 3)));
        assertThat(signals(record)).isEmpty();
        Encounter first = record.with(new Country("BBB")).get(2);
        assertThat(new Rarity()
                        .of(first, record)
                        .findFirst()
                        .orElseThrow()
                        .base()
                        .n())
                .isEqualTo(1);
    }

    @Test
    void aGapInWhichNobodyWasReceivedSaysLittle() {
        List<Reception> quiet = new ArrayList<>(Reception.monthly(24, OTHERS));
        quiet.add(Reception.of("2002-12-01", "BBB", 3));
        quiet.add(Reception.of("2005-06-01", "BBB", 3));
        Signal inQuiet = signals(Reception.record("2005-12-31", quiet)).get(0);
        Signal inBusy = signals(Reception.record(
                        "2005-12-31",
                        othersMonthlyAnd(Reception.of("2002-12-01", "BBB", 3), Reception.of("2005-06-01", "BBB", 3))))
                .get(0);
        assertThat(inQuiet.base().p()).isGreaterThan(inBusy.base().p());
    }

    @Test
    void withoutACompleteSourceThereIsAGapAndNoProbability() {
        List<Reception> two = List.of(Reception.of("2001-03-01", "BBB", 3), Reception.of("2005-06-01", "BBB", 3));
        StateRecord record = Reception.record(Reception.FIRST.plusYears(5), two, List.of());
        Signal rarity = signals(record).get(0);
        assertThat(rarity.value()).isEqualTo(1553);
        assertThat(rarity.base().p()).isNull();
        assertThat(rarity.base().words()).contains("no source is complete");
    }

    @Test
    void aFirstMeetingOfTheRecordHasNoProbabilityIfNobodyElseWasMet() {
        StateRecord record = Reception.record("2005-12-31", List.of(Reception.of("2005-06-01", "BBB", 3)));
        assertThat(signals(record)).hasSize(1);
        assertThat(signals(record).get(0).about()).contains("in this record, which begins 1,612 days before");
        assertThat(signals(record).get(0).base().bits()).isNull();
    }

    @Test
    void laterMeetingsAndTheOrderOfMeetingsChangeNothing() {
        List<Reception> early =
                othersMonthlyAnd(Reception.of("2002-06-01", "BBB", 3), Reception.of("2003-06-01", "BBB", 3));
        early.removeIf(one -> one.day().compareTo("2003-06-30") > 0);
        List<Reception> all = new ArrayList<>(early);
        all.add(Reception.of("2004-06-01", "CCC", 3));
        all.add(Reception.of("2004-07-01", "BBB", 3));
        Collections.shuffle(all, new Random(7));
        StateRecord later = Reception.record("2005-12-31", all);
        Encounter same = later.with(new Country("BBB")).get(1);
        assertThat(new Rarity().of(same, later).toList()).isEqualTo(signals(Reception.record("2003-06-30", early)));
    }

    @Test
    void aGapStillOpenIsASilence() {
        StateRecord record = Reception.record(
                "2005-12-31",
                othersMonthlyAnd(Reception.of("2001-03-01", "BBB", 3), Reception.of("2005-12-01", "BBB", 5)));
        List<Signal> silences = Silences.of(new Country("BBB"), record).toList();
        assertThat(silences).extracting(Signal::level).containsExactly(1, 5);
        assertThat(silences.get(0).value()).isEqualTo(1766);
        // One meeting, 62 days after the beginning of five years: a single point lies so early once in thirty times.
        assertThat(silences.get(0).base().p()).isBetween(0.03, 0.04);
    }
}

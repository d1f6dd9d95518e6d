package org.readout.measure.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.measure.Records;
import org.readout.model.Actor;
import org.readout.model.Basis;
import org.readout.model.Country;
import org.readout.model.DatedEvent;
import org.readout.model.Event;
import org.readout.model.EventCode;
import org.readout.model.Evidence;
import org.readout.model.Layer;
import org.readout.model.Occurrence;
import org.readout.model.Outcome;
import org.readout.model.Precision;
import org.readout.model.Role;
import org.readout.model.Signal;
import org.readout.model.Status;
import org.readout.model.When;

/** AAA receives BBB on 1 June 2005, and BBB has tested something. */
class TimingTest {
    private static final LocalDate DAY = LocalDate.parse("2005-06-01");
    private static final StateRecord RECORD =
            Reception.record("2005-12-31", List.of(Reception.of(DAY.toString(), "BBB", 3)));

    @Test
    void aYearOfFrequentTestsMakesACoincidenceWeak() {
        List<Occurrence> events = new ArrayList<>(List.of(test("2000-01-01"), test("2005-05-31")));
        IntStream.range(0, 14)
                .forEach(i -> events.add(test(DAY.minusDays(30 + 20L * i).toString())));

        Signal timing = only(events);

        double near = 1 - Math.exp(-15 / 365.0 * 3);
        assertThat(timing.value()).isEqualTo(1);
        assertThat(timing.base().p()).isCloseTo(near, within(1e-12));
        assertThat(timing.base().n()).isEqualTo(15);
        assertThat(timing.about()).isEqualTo("1 day after: test (BBB, failure) on 2005-05-31");
        assertThat(timing.caveat()).startsWith("Weak: in a year with 15 days of it (test)");
        assertThat(timing.evidence()).hasSize(2);
    }

    @Test
    void oneTestInAYearOnTheVeryDayIsNotWeak() {
        Signal timing = only(List.of(test("2000-01-01"), test(DAY.toString())));

        assertThat(timing.base().p()).isCloseTo(1 - Math.exp(-1 / 365.0), within(1e-12));
        assertThat(timing.about()).startsWith("on the day of: test");
        assertThat(timing.caveat()).startsWith("What the lists hold was chosen later");
    }

    @Test
    void aTestAfterTheMeetingIsLookedAtToo() {
        Signal timing = only(List.of(test("2000-01-01"), test("2005-06-03")));

        assertThat(timing.about()).startsWith("2 days before: test");
        assertThat(timing.base().n()).isEqualTo(1);
    }

    @Test
    void everyClassLookedAtIsAllowedFor() {
        List<Occurrence> events = List.of(
                test("2000-01-01"),
                test("2005-05-31"),
                event("drill", "BBB", "2004-12-01", Layer.OUTSIDE, "2004-12-01"));

        double near = 1 - Math.exp(-1 / 365.0 * 3);
        assertThat(only(events).base().p()).isCloseTo(1 - Math.pow(1 - near, 2), within(1e-12));
    }

    @Test
    void aDayThatIsLeftOpenCountsAsTheFartherOne() {
        Occurrence open = event("test", "BBB", "2005-05-30", Layer.OUTSIDE, "2005-05-31");

        assertThat(only(List.of(test("2000-01-01"), open)).value()).isEqualTo(2);
    }

    @Test
    void whatTextsTellIsNotCountedWithWhatListsHold() {
        List<Occurrence> events = new ArrayList<>(List.of(test("2000-01-01"), test("2005-05-31")));
        IntStream.range(0, 50)
                .forEach(i -> events.add(told(DAY.minusDays(20 + 5L * i).toString())));
        assertThat(only(events).base().n()).isEqualTo(1);

        Signal told = only(List.of(told("2005-05-31"), told("2005-03-01")));
        assertThat(told.base().n()).isEqualTo(2);
        assertThat(told.caveat()).doesNotContain("lists");
    }

    @Test
    void withoutAYearBeforeThereIsNoProbability() {
        Signal timing = only(List.of(test("2005-01-01"), test("2005-05-31")));

        assertThat(timing.base().p()).isNull();
        assertThat(timing.base().words()).startsWith("the year before is not covered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005-05-20", "2005-06-12", "2006-01-01"})
    void whatIsFarOffOrNotKnownYetIsNoTiming(String day) {
        assertThat(signals(List.of(test("2000-01-01"), test(day)))).isEmpty();
    }

    @Test
    void whatOthersDidElsewhereIsNoTiming() {
        assertThat(signals(List.of(event("test", "CCC", "2005-05-31", Layer.OUTSIDE, "2005-05-31"))))
                .isEmpty();
        assertThat(signals(List.of(event("test", "AAA", "2005-05-31", Layer.OUTSIDE, "2005-05-31"))))
                .hasSize(1);
    }

    @Test
    void theOrderOfEventsChangesNothing() {
        List<Occurrence> events = new ArrayList<>(List.of(
                test("2000-01-01"), test("2005-05-31"), test("2005-06-02"), told("2005-06-01"), test("2005-02-02")));
        List<Signal> signals = signals(events);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(events, new Random(seed));
            assertThat(signals(events)).isEqualTo(signals);
        }
    }

    /** Tests on days without regard to the meeting are near it about as often as p says, rather less. */
    @Test
    void testsWithoutRegardToTheMeetingAreSeldomNearIt() {
        Random random = new Random(7);
        int small = 0;
        int runs = 2000;
        for (int run = 0; run < runs; run++) {
            List<Occurrence> events = new ArrayList<>(List.of(test("2000-01-01")));
            IntStream.range(0, 2 + random.nextInt(30))
                    .forEach(i -> events.add(
                            test(DAY.plusDays(random.nextInt(2 * 365) - 365L).toString())));
            small += (int) signals(events).stream()
                    .filter(one -> one.base().p() != null && one.base().p() <= 0.1)
                    .count();
        }
        assertThat(small / (double) runs).isLessThan(0.1);
    }

    private static Signal only(List<Occurrence> events) {
        List<Signal> signals = signals(events);
        assertThat(signals).hasSize(1);
        return signals.get(0);
    }

    private static List<Signal> signals(List<Occurrence> events) {
        return new Timing(events, Map.of())
                .of(Reception.last(RECORD, "BBB"), RECORD)
                .toList();
    }

    private static Occurrence test(String day) {
        return event("test", "BBB", day, Layer.OUTSIDE, day);
    }

    private static Occurrence told(String day) {
        return event("test", "BBB", day, Layer.SAID, day);
    }

    private static Occurrence event(String kind, String state, String first, Layer layer, String last) {
        Evidence said = Records.evidence(kind + " by " + state + " on " + first + " " + layer);
        Evidence words = new Evidence(said.text(), said.span(), layer);
        When date = first.equals(last)
                ? When.day(LocalDate.parse(first), Basis.EXPLICIT, List.of(words))
                : new When(
                        LocalDate.parse(first),
                        LocalDate.parse(last),
                        Precision.INTERVAL,
                        Basis.DERIVED,
                        List.of(words));
        Event event = new Event(
                new EventCode("MOBILIZE", "weapons", List.of(), "153", -7.2, null),
                List.of(new Actor(new Country(state), null, null, Role.SOURCE, words)),
                date,
                Status.OCCURRED,
                null,
                words);
        DatedEvent dated = new DatedEvent(kind, event, Outcome.FAILURE, words, null, List.of());
        return new Occurrence(kind, event, Outcome.FAILURE, List.of(new Occurrence.Account("list", dated)), List.of());
    }
}

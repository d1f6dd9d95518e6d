package org.readout.pipeline.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.model.Alarm;
import org.readout.model.Contribution;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Dyad;
import org.readout.model.Evidence;
import org.readout.model.ProbWarming;
import org.readout.model.Reading;
import org.readout.model.StoredText;
import org.readout.model.Turn;
import org.readout.pipeline.reading.DyadReadings;

/** What the readings of two states tell now and did not at the end of 2017. */
class ShiftsTest {
    private static final LocalDate THEN = LocalDate.of(2017, 12, 31);
    private static final LocalDate NOW = LocalDate.of(2018, 6, 30);
    private static final Evidence KNOWN = quote("The ministers met.");
    private static final Evidence TALKS = quote("The two leaders held talks.");
    private static final Evidence PROTEST = quote("The ministry lodged a protest.");

    @Test
    void aTurnAndAnAlarmThatCouldNotBeToldThenAreNewWithTheNewWordsThatWeighMost() {
        Turn old = new Turn(LocalDate.of(2013, 3, 31), false, 0.8);
        Turn moved = new Turn(LocalDate.of(2013, 6, 30), false, 0.9);
        Turn turn = new Turn(LocalDate.of(2017, 10, 31), true, 0.7);
        Alarm before = new Alarm(LocalDate.of(2014, 1, 31), false, LocalDate.of(2013, 9, 30));
        Alarm alarm = new Alarm(LocalDate.of(2018, 4, 30), true, LocalDate.of(2018, 3, 31));

        List<Change> changes = new Shifts(
                        readings(THEN, -1, List.of(old), List.of(before)),
                        readings(NOW, 1, List.of(moved, turn), List.of(before, alarm)),
                        Set.of(KNOWN.docId()))
                .changes();

        assertThat(changes)
                .extracting(Change::kind)
                .containsExactly(Change.Kind.READING, Change.Kind.TURN, Change.Kind.ALARM);
        assertThat(changes.get(1).shift()).isEqualTo(new Change.Shift(true, turn.date(), 0.7));
        assertThat(changes.get(2).day()).isEqualTo(alarm.date());
        assertThat(changes).allSatisfy(change -> assertThat(change.evidence()).containsExactly(TALKS));
    }

    @Test
    void aTurnForTheWorseRestsOnTheNewWordsThatLower() {
        Turn turn = new Turn(LocalDate.of(2017, 10, 31), false, 0.7);
        List<Change> changes = new Shifts(
                        readings(THEN, 1, List.of(), List.of()),
                        readings(NOW, -1, List.of(turn), List.of()),
                        Set.of(KNOWN.docId()))
                .changes();
        assertThat(changes.get(1).evidence()).containsExactly(PROTEST);
    }

    private static DyadReadings readings(LocalDate day, double value, List<Turn> turns, List<Alarm> alarms) {
        List<Contribution> contributions = List.of(
                new Contribution(KNOWN, "meeting", 0.9),
                new Contribution(PROTEST, "protest", -0.4),
                new Contribution(TALKS, "talks", 0.3),
                new Contribution(null, "what is usual", value - 0.8));
        Reading reading = new Reading(
                day, value, value - 1, value + 1, 0.8, new ProbWarming(.5, .5, .5), null, null, null, contributions);
        return new DyadReadings(
                new Dyad(new Country("CHN"), new Country("PRK")),
                "state-space",
                "levels",
                3,
                List.of(reading),
                List.of(),
                Set.of(),
                turns,
                alarms,
                List.of(),
                List.of(),
                null);
    }

    private static Evidence quote(String sentence) {
        DocId id = new DocId(String.format("%064x", sentence.length()));
        return Evidence.said(new StoredText(id, sentence), 0, sentence.length());
    }
}

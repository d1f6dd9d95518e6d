package org.readout.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.readout.measure.Records.contact;
import static org.readout.measure.Records.event;
import static org.readout.measure.Records.reception;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.measure.panel.DyadRecord;
import org.readout.measure.panel.Panel;
import org.readout.model.Contact;
import org.readout.model.Contribution;
import org.readout.model.Coverage;
import org.readout.model.Event;
import org.readout.model.Meeting;
import org.readout.model.Reading;
import org.readout.model.Selection;
import org.readout.model.Status;

class StateSpaceTest {
    private static final LocalDate FIRST = LocalDate.parse("2010-01-01");
    private static final LocalDate LAST = LocalDate.parse("2015-12-31");

    private final StateSpace model = new StateSpace(Records.lexicon().drifts());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void contributionsSumToTheValue(long seed) {
        for (Reading reading : months(someRecord(new Random(seed)))) {
            double sum = reading.contributions().stream()
                    .mapToDouble(Contribution::amount)
                    .sum();
            assertThat(sum).isCloseTo(reading.value(), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfItemsDoesNotMatter(long seed) {
        DyadRecord record = someRecord(new Random(seed));
        List<Meeting> meetings = new ArrayList<>(record.meetings());
        List<Event> events = new ArrayList<>(record.events());
        Collections.shuffle(meetings, new Random(seed));
        Collections.shuffle(events, new Random(seed));
        assertThat(months(covered(meetings, events))).isEqualTo(months(record));
    }

    /** The two had a meeting every quarter, and then none for two years: silence in a covered month cools. */
    @Test
    void aCoveredMonthWithoutAMeetingIsAnObservation() {
        List<Meeting> meetings = quarterly(2010, 2013);
        List<Reading> months = months(covered(meetings, List.of()));
        Reading before = months.get(47);
        Reading after = months.get(71);
        assertThat(after.value()).isLessThan(before.value() - 0.1);
        assertThat(after.probWarming().m36()).isLessThan(0.4);
        assertThat(after.contributions())
                .filteredOn(one -> one.evidence() == null)
                .extracting(Contribution::amount)
                .anyMatch(amount -> amount < 0);
    }

    /** What no source covers says nothing: the same silence leaves the level where it was. */
    @Test
    void aMonthThatIsNotCoveredIsNone() {
        List<Meeting> meetings = quarterly(2010, 2013);
        DyadRecord record = new DyadRecord(
                Records.DYAD, meetings, List.of(), List.of(), List.of(coverage(FIRST, LocalDate.parse("2013-12-31"))));
        Query query = new Query(null, LAST, Query.Grain.MONTH, null);
        List<Reading> months = read(record, query, null);
        assertThat(months.get(71).value()).isCloseTo(months.get(47).value(), within(1e-9));
        assertThat(width(months.get(71))).isGreaterThan(width(months.get(47)));
    }

    /** Two months of one source, chosen by someone: the months between hold no document, which is not to say no meeting. */
    @Test
    void theSilenceOfASelectedSourceIsNone() {
        List<LocalDate> missing =
                FIRST.plusMonths(1).datesUntil(LAST.withDayOfMonth(1)).toList();
        Coverage some = new Coverage("some", "", FIRST, LAST, Selection.SELECTED, "topic", 2, 0, missing);
        List<Meeting> meetings = List.of(reception("2010-01-10", 3), reception("2015-12-10", 3));
        DyadRecord record = new DyadRecord(Records.DYAD, meetings, List.of(), List.of(), List.of(some));
        Reading middle = read(record, new Query(null, LAST, Query.Grain.MONTH, null), null)
                .get(36);
        assertThat(middle.contributions())
                .filteredOn(one -> one.what().contains("expected"))
                .extracting(Contribution::amount)
                .allMatch(amount -> amount > -0.5);
    }

    @Test
    void moreMeetingsWarm() {
        List<Meeting> meetings = new ArrayList<>(quarterly(2010, 2014));
        IntStream.rangeClosed(1, 12)
                .mapToObj(month -> reception(String.format("2015-%02d-10", month), 2))
                .forEach(meetings::add);
        Reading last = months(covered(meetings, List.of())).get(71);
        assertThat(last.probWarming().m12()).isGreaterThan(0.6);
        assertThat(last.usual()).isLessThan(last.value());
    }

    /** Meetings every month, two years of none, and meetings every month again. */
    @Test
    void aTroughIsDated() {
        List<Meeting> meetings = IntStream.range(0, 72)
                .filter(month -> month < 24 || month >= 48)
                .mapToObj(month -> reception(FIRST.plusMonths(month).plusDays(9).toString(), 2))
                .toList();
        DyadRecord record = covered(meetings, List.of());
        Gauge gauge = model.over(
                Panel.of(List.of(record), record.coverage(), Records.lexicon().channels(), null));
        assertThat(gauge.turns(record)).anySatisfy(turn -> {
            assertThat(turn.warming()).isTrue();
            assertThat(turn.date()).isBetween(LocalDate.parse("2012-06-30"), LocalDate.parse("2013-12-31"));
        });
        assertThat(gauge.alarms(record))
                .allSatisfy(alarm -> assertThat(alarm.since()).isBeforeOrEqualTo(alarm.date()));
    }

    @Test
    void asOfADayNothingLaterIsUsed() {
        List<Meeting> before = quarterly(2010, 2013);
        List<Meeting> all = new ArrayList<>(before);
        all.add(reception("2014-02-20", 2));
        LocalDate day = LocalDate.parse("2014-02-02");
        Query asOf = new Query(null, null, Query.Grain.MONTH, day);
        assertThat(read(covered(all, List.of()), asOf, day)).isEqualTo(read(covered(before, List.of()), asOf, day));
    }

    @Test
    void onlyWhatOccurredAndIsSeenInAChannelCounts() {
        List<Meeting> meetings = List.of(
                contact("2014-02-03", "meeting", Contact.IN_PERSON, Status.PLANNED),
                contact("2014-02-03", "attendance", Contact.PRESENCE, Status.OCCURRED),
                contact("2014-02-03", "telegram", Contact.WRITTEN, Status.OCCURRED));
        assertThat(months(covered(meetings, List.of())).get(0).contributions())
                .filteredOn(one -> one.evidence() != null)
                .extracting(Contribution::what)
                .containsExactly("2014-02-03 telegram Ann Alder (AAA) - Bo Birk (BBB), band 5");
    }

    @Test
    void anEmptyRecordGivesThePrior() {
        DyadRecord nothing = DyadRecord.empty(Records.DYAD, List.of());
        Reading reading = read(
                        nothing,
                        new Query(null, null, Query.Grain.MONTH, LocalDate.parse("2016-06-02")),
                        LocalDate.parse("2016-06-02"))
                .get(0);
        assertThat(reading.value()).isCloseTo(0, within(1e-9));
        assertThat(reading.low()).isLessThan(-0.4);
        assertThat(reading.probWarming().m12()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void allOnOneDayIsRead() {
        List<Meeting> meetings = Collections.nCopies(5, reception("2014-02-03", 3));
        DyadRecord record = new DyadRecord(Records.DYAD, meetings, List.of(), List.of(), List.of());
        assertThat(read(record, new Query(null, null, Query.Grain.MONTH, null), null))
                .singleElement()
                .satisfies(reading -> assertThat(reading.low()).isLessThan(reading.high()));
    }

    private List<Reading> months(DyadRecord record) {
        return read(record, new Query(null, LAST, Query.Grain.MONTH, null), null);
    }

    private List<Reading> read(DyadRecord record, Query query, @Nullable LocalDate asOf) {
        Panel panel =
                Panel.of(List.of(record), record.coverage(), Records.lexicon().channels(), asOf);
        return model.over(panel).read(record, query);
    }

    private static DyadRecord covered(List<Meeting> meetings, List<Event> events) {
        return new DyadRecord(Records.DYAD, meetings, events, List.of(), List.of(coverage(FIRST, LAST)));
    }

    private static Coverage coverage(LocalDate from, LocalDate to) {
        return new Coverage("all", "", from, to, Selection.COMPLETE, "", 1, 0, List.of());
    }

    private static List<Meeting> quarterly(int from, int to) {
        return IntStream.range(from * 4, (to + 1) * 4)
                .mapToObj(quarter -> YearMonth.of(quarter / 4, quarter % 4 * 3 + 2))
                .map(month -> reception(month.atDay(10).toString(), 2))
                .toList();
    }

    private static double width(Reading reading) {
        return reading.high() - reading.low();
    }

    private static DyadRecord someRecord(Random random) {
        List<Meeting> meetings = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (int i = 1 + random.nextInt(40); i > 0; i--) {
            String day = FIRST.plusDays(random.nextInt(2000)).toString();
            switch (random.nextInt(3)) {
                case 0 -> meetings.add(reception(day, 1 + random.nextInt(6)));
                case 1 -> meetings.add(contact(day, "telegram", Contact.WRITTEN, Status.OCCURRED));
                default -> events.add(event(day, -10 + 20 * random.nextDouble()));
            }
        }
        return covered(meetings, events);
    }
}

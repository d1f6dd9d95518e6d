package org.readout.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.readout.measure.Records.contact;
import static org.readout.measure.Records.day;
import static org.readout.measure.Records.event;
import static org.readout.measure.Records.ofEvents;
import static org.readout.measure.Records.reception;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Basis;
import org.readout.model.Contact;
import org.readout.model.Contribution;
import org.readout.model.Event;
import org.readout.model.Meeting;
import org.readout.model.Precision;
import org.readout.model.Reading;
import org.readout.model.Status;
import org.readout.model.When;

class LocalLevelTest {
    private final LocalLevel model = new LocalLevel(Records.weights());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void contributionsSumToTheValue(long seed) {
        for (Reading reading : months(someRecord(new Random(seed)))) {
            assertThat(sum(reading)).isCloseTo(reading.value(), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theOrderOfItemsDoesNotMatter(long seed) {
        DyadRecord record = someRecord(new Random(seed));
        List<Meeting> meetings = new ArrayList<>(record.meetings());
        List<Event> events = new ArrayList<>(record.events());
        Collections.shuffle(meetings, new Random(seed));
        Collections.shuffle(events, new Random(seed));
        assertThat(months(Records.of(meetings, events))).isEqualTo(months(record));
    }

    @Test
    void itDoesNotMatterInWhichYearsARecordLies() {
        List<Reading> early = months(ofEvents(event("1961-03-05", 4.0), event("1963-11-30", -7.0)));
        List<Reading> late = months(ofEvents(event("2011-03-05", 4.0), event("2013-11-30", -7.0)));
        assertThat(late).extracting(Reading::value).isEqualTo(values(early));
        assertThat(late)
                .extracting(Reading::probWarming)
                .isEqualTo(early.stream().map(Reading::probWarming).toList());
        assertThat(late.get(5).date()).isEqualTo(early.get(5).date().plusYears(50));
    }

    @Test
    void conflictIsCooperationWithTheSignTurned() {
        Reading good = last(months(ofEvents(event("2014-01-10", 3.0), event("2015-06-10", 6.0))));
        Reading bad = last(months(ofEvents(event("2014-01-10", -3.0), event("2015-06-10", -6.0))));
        assertThat(bad.value()).isCloseTo(-good.value(), within(1e-9));
        assertThat(bad.low()).isCloseTo(-good.high(), within(1e-5));
        assertThat(bad.high()).isCloseTo(-good.low(), within(1e-5));
        assertThat(bad.probWarming().m12()).isCloseTo(1 - good.probWarming().m12(), within(1e-9));
    }

    @Test
    void theIntervalWidensInAGapOfYears() {
        List<Reading> years = read(
                ofEvents(event("2000-06-01", 2.0), event("2000-09-01", 2.0), event("2010-06-01", 2.0)),
                new Query(null, null, Query.Grain.YEAR, null));
        assertThat(years).hasSize(11);
        assertThat(width(years.get(5))).isGreaterThan(width(years.get(2)));
        assertThat(width(years.get(5))).isGreaterThan(width(years.get(10)));
    }

    @Test
    void fewerItemsLeaveAWiderInterval() {
        Event[] monthly = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> event(String.format("2014-%02d-10", month), month % 2 == 0 ? 1.0 : 4.0))
                .toArray(Event[]::new);
        Reading few = asOf(ofEvents(monthly[0], monthly[11]), "2014-12-31");
        Reading many = asOf(ofEvents(monthly), "2014-12-31");
        assertThat(width(few)).isGreaterThan(width(many));
    }

    /** Ten telegrams for one feast are one occasion; ten months with a telegram each are ten. */
    @Test
    void tenItemsOfOneDayTellLessThanTenMonths() {
        List<Meeting> oneDay = Collections.nCopies(10, telegram("2014-10-06"));
        List<Meeting> tenMonths = IntStream.rangeClosed(1, 10)
                .mapToObj(month -> telegram(String.format("2014-%02d-06", month)))
                .toList();
        Reading feast = asOf(Records.of(oneDay, List.of()), "2014-10-31");
        Reading year = asOf(Records.of(tenMonths, List.of()), "2014-10-31");
        assertThat(width(feast)).isGreaterThan(width(year));
        assertThat(feast.value()).isLessThan(year.value());
    }

    @Test
    void aLeadersReceptionTellsMoreThanAMeetingOfViceMinisters() {
        Reading leader = asOf(Records.of(List.of(reception("2014-05-06", 3)), List.of()), "2014-05-31");
        Meeting low = contact("2014-05-06", "meeting", Contact.IN_PERSON, Status.OCCURRED);
        Reading vice = asOf(Records.of(List.of(low), List.of()), "2014-05-31");
        assertThat(width(leader)).isLessThan(width(vice));
        assertThat(leader.value()).isGreaterThan(vice.value());
        assertThat(leader.contributions().get(0).what())
                .isEqualTo("2014-05-06 meeting Ann Alder (AAA) - Bo Birk (BBB), leader level");
        assertThat(vice.contributions().get(0).what()).endsWith("(BBB), band 5");
    }

    @Test
    void theLevelDipsAfterBlowsAndRecoversWithTheContacts() {
        List<Event> events = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            events.add(event(String.format("2012-%02d-15", month), 4.0));
            events.add(event(String.format("2013-%02d-15", month), -8.0));
            events.add(event(String.format("2015-%02d-15", month), 5.0));
        }
        List<Reading> months = months(Records.of(List.of(), events));
        Reading midsummer2012 = months.get(5);
        Reading midsummer2013 = months.get(17);
        Reading midsummer2015 = months.get(41);
        assertThat(midsummer2012.low()).isPositive();
        assertThat(midsummer2013.high()).isLessThan(-3);
        assertThat(midsummer2015.low()).isGreaterThan(1);
        assertThat(midsummer2013.probWarming().m12()).isLessThan(0.01);
        assertThat(midsummer2015.probWarming().m36()).isBetween(0.5, 0.9);
        assertThat(midsummer2015.probWarming().m12()).isGreaterThan(0.95);
    }

    @Test
    void asOfADayNothingLaterIsUsed() {
        Event before = event("2016-05-10", 4.0);
        Event thatMonthLater = event("2016-06-20", -9.0);
        When june = When.month(2016, 6, Basis.EXPLICIT, List.of());
        Event someDayThatMonth = event(june, -9.0, Status.OCCURRED);
        Reading reading = asOf(ofEvents(before, thatMonthLater, someDayThatMonth), "2016-06-02");
        assertThat(reading).isEqualTo(asOf(ofEvents(before), "2016-06-02"));
        assertThat(reading.date()).isEqualTo(LocalDate.parse("2016-06-02"));
    }

    @Test
    void onlyWhatOccurredCounts() {
        List<Meeting> meetings = List.of(
                contact("2014-02-03", "meeting", Contact.IN_PERSON, Status.PLANNED),
                contact("2014-02-03", "attendance", Contact.PRESENCE, Status.OCCURRED),
                contact("2014-02-03", "telegram", Contact.WRITTEN, Status.OCCURRED));
        List<Event> events = List.of(
                event("2014-02-04", null),
                event(day("2014-02-05"), -5.0, Status.DENIED),
                event(When.year(2014, Basis.EXPLICIT, List.of()), -5.0, Status.OCCURRED),
                event(When.UNKNOWN, -5.0, Status.OCCURRED));
        assertThat(asOf(Records.of(meetings, events), "2015-01-31").contributions())
                .extracting(Contribution::what)
                .containsExactly("2014-02-03 telegram Ann Alder (AAA) - Bo Birk (BBB), band 5");
    }

    @Test
    void aVisitOverAMonthsEndCountsOnce() {
        When visit = new When(
                LocalDate.parse("2014-03-30"),
                LocalDate.parse("2014-04-02"),
                Precision.INTERVAL,
                Basis.EXPLICIT,
                List.of());
        Reading reading = asOf(ofEvents(event(visit, 2.0, Status.OCCURRED)), "2014-04-30");
        assertThat(reading.contributions()).hasSize(1);
        assertThat(asOf(ofEvents(event(visit, 2.0, Status.OCCURRED)), "2014-04-01")
                        .contributions())
                .isEmpty();
    }

    @Test
    void anEmptyRecordGivesThePrior() {
        Reading reading = asOf(ofEvents(), "2016-06-02");
        assertThat(reading.value()).isZero();
        assertThat(reading.low()).isLessThan(-2.5);
        assertThat(reading.high()).isCloseTo(-reading.low(), within(1e-5));
        assertThat(reading.probWarming().m3()).isCloseTo(0.5, within(1e-9));
        assertThat(reading.probWarming().m36()).isCloseTo(0.5, within(1e-9));
        assertThat(reading.contributions()).isEmpty();
    }

    @Test
    void contradictoryItemsOfOneDayCancelAndLeaveDoubt() {
        DyadRecord torn = ofEvents(event("2014-05-06", 8.0), event("2014-05-06", -8.0));
        DyadRecord calm = ofEvents(event("2014-05-06", 0.5), event("2014-05-06", -0.5));
        assertThat(asOf(torn, "2014-05-31").value()).isCloseTo(0, within(1e-9));
        assertThat(width(asOf(torn, "2014-05-31"))).isGreaterThan(width(asOf(calm, "2014-05-31")));
    }

    /** With evidence at both ends of the horizon missing, the model does not pretend to know a direction. */
    @Test
    void beforeTheRecordThereIsNoDirection() {
        Reading reading = read(
                        ofEvents(event("2014-05-06", 5.0)),
                        new Query(
                                LocalDate.parse("2000-01-01"), LocalDate.parse("2000-01-31"), Query.Grain.MONTH, null))
                .get(0);
        assertThat(reading.probWarming().m12()).isBetween(0.5, 0.6);
    }

    private List<Reading> months(DyadRecord record) {
        return read(record, new Query(null, null, Query.Grain.MONTH, null));
    }

    private Reading asOf(DyadRecord record, String day) {
        return read(record, new Query(null, null, Query.Grain.MONTH, LocalDate.parse(day)))
                .get(0);
    }

    private List<Reading> read(DyadRecord record, Query query) {
        return model.read(record, query);
    }

    private static Meeting telegram(String day) {
        return contact(day, "telegram", Contact.WRITTEN, Status.OCCURRED);
    }

    private static DyadRecord someRecord(Random random) {
        List<Meeting> meetings = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (int i = 1 + random.nextInt(40); i > 0; i--) {
            String day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(1500)).toString();
            switch (random.nextInt(3)) {
                case 0 -> meetings.add(reception(day, 1 + random.nextInt(6)));
                case 1 -> meetings.add(telegram(day));
                default -> events.add(event(day, -10 + 20 * random.nextDouble()));
            }
        }
        return Records.of(meetings, events);
    }

    private static List<Double> values(List<Reading> readings) {
        return readings.stream().map(Reading::value).toList();
    }

    private static double sum(Reading reading) {
        return reading.contributions().stream()
                .mapToDouble(Contribution::amount)
                .sum();
    }

    private static double width(Reading reading) {
        return reading.high() - reading.low();
    }

    private static Reading last(List<Reading> readings) {
        return readings.get(readings.size() - 1);
    }
}

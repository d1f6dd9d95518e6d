package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.readout.eval.Outcome;
import org.readout.model.Contact;
import org.readout.model.Status;

class MeetingJudgeTest {
    private static final LocalDate DAY = LocalDate.of(2019, 5, 21);
    private static final String TEXT =
            "On May 21, 2019, Sven Dahl met Omar Reza. Sven Dahl did not meet Li Hua. Li Hua watched the parade.";
    private static final String HELD =
            "{id: 'held', format: 'meeting', polarity: 'held', sides: [{country: 'SWE', participants: [{person: 'd'}]}, "
                    + "{country: 'IRN', participants: [{person: 'r'}]}], date: {earliest: '2019-05-21', latest: '2019-05-21', "
                    + "basis: 'explicit'}, mentions: [@'Sven Dahl met Omar Reza']}";
    private static final String NONE =
            "{id: 'none', format: 'meeting', polarity: 'negative', sides: [{country: 'SWE'}, {country: 'CHN'}], date: {basis: "
                    + "'vague'}, mentions: [@'did not meet Li Hua']}";
    private static final String THERE =
            "{id: 'there', format: 'attendance', polarity: 'attendance', sides: [{country: 'CHN'}, {country: 'SWE'}], date: "
                    + "{basis: 'vague'}, mentions: [@'Li Hua watched the parade']}";

    private static TinySheet tiny() {
        return new TinySheet(TEXT)
                .gold("people", "{id: 'd', name: 'Sven Dahl'}")
                .gold("people", "{id: 'r', name: 'Omar Reza'}")
                .gold("meetings", HELD)
                .gold("meetings", NONE)
                .gold("meetings", THERE);
    }

    private static List<Tuple> judged(TinySheet tiny) {
        return new MeetingJudge(Contacts.bundled())
                .judge(tiny.sheet())
                .map(one -> tuple(one.item().name(), one.measure().id(), one.outcome()))
                .toList();
    }

    @Test
    void whatIsCodedAsToldIsRight() {
        TinySheet tiny = tiny();
        tiny.meeting(
                        Contact.IN_PERSON,
                        Status.OCCURRED,
                        DAY,
                        "Sven Dahl met Omar Reza",
                        tiny.side("SWE", "Sven Dahl"),
                        tiny.side("IRN", "Omar Reza"))
                .meeting(
                        Contact.IN_PERSON,
                        Status.NEGATED,
                        DAY,
                        "did not meet Li Hua",
                        tiny.side("SWE", "Sven Dahl"),
                        tiny.side("CHN", "Li Hua"))
                .meeting(
                        Contact.PRESENCE,
                        Status.OCCURRED,
                        DAY,
                        "Li Hua watched the parade",
                        tiny.side("CHN", "Li Hua"),
                        tiny.side("SWE"));
        assertThat(judged(tiny))
                .allSatisfy(one -> assertThat(one.toList().get(2)).isEqualTo(Outcome.RIGHT));
        assertThat(judged(tiny))
                .extracting(one -> one.toList().get(1))
                .contains("meetings_held", "never_counted", "flagged", "attendance", "date", "principals");
    }

    @Test
    void whatDidNotTakePlaceMustNotBeCounted() {
        TinySheet tiny = tiny();
        tiny.meeting(
                Contact.IN_PERSON,
                Status.OCCURRED,
                DAY,
                "Sven Dahl did not meet Li Hua",
                tiny.side("SWE", "Sven Dahl"),
                tiny.side("CHN", "Li Hua"));
        assertThat(judged(tiny))
                .contains(
                        tuple("held", "meetings_held", Outcome.MISSED),
                        tuple("none", "never_counted", Outcome.WRONG),
                        tuple("none", "flagged", Outcome.WRONG),
                        tuple("there", "never_counted", Outcome.RIGHT),
                        tuple("tiny", "meetings_held", Outcome.FALSE_ALARM));
    }

    @Test
    void otherDayAndOtherPeopleAreSeenApart() {
        TinySheet tiny = tiny();
        tiny.meeting(
                Contact.IN_PERSON,
                Status.OCCURRED,
                DAY.plusDays(1),
                "Sven Dahl met Omar Reza",
                tiny.side("SWE", "Sven Dahl"),
                tiny.side("IRN", "Li Hua"));
        assertThat(judged(tiny))
                .contains(
                        tuple("held", "meetings_held", Outcome.RIGHT),
                        tuple("held", "sides", Outcome.RIGHT),
                        tuple("held", "principals", Outcome.WRONG),
                        tuple("held", "date", Outcome.WRONG),
                        tuple("held", "basis", Outcome.RIGHT));
    }

    @Test
    void aVisitIsNoMeeting() {
        TinySheet tiny = tiny();
        tiny.meeting(
                Contact.TRAVEL,
                Status.OCCURRED,
                DAY,
                "Sven Dahl met Omar Reza",
                tiny.side("SWE", "Sven Dahl"),
                tiny.side("IRN", "Omar Reza"));
        assertThat(judged(tiny))
                .contains(
                        tuple("held", "meetings_held", Outcome.MISSED),
                        tuple("tiny", "meetings_held", Outcome.FALSE_ALARM));
    }
}

package org.readout.code.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Conflict;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Role;
import org.readout.model.Status;

/** What English tells of meetings. Published on 2019-03-09. */
class MeetingsTest {
    private static final String NAMES =
            "Vietnamese Prime Minister Nguyen Xuan Phuc and Lao Foreign Minister Saleumxay Kommasith are in office. ";

    private static List<Meeting> meetings(String text) {
        return Texts.coded(NAMES + text, "2019-03-09").meetings();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Phuc met with Saleumxay on March 3.                          | meeting    | OCCURRED     | 2019-03-03
        Phuc received Saleumxay on March 3, 2018.                    | meeting    | OCCURRED     | 2018-03-03
        Saleumxay was received by Phuc in May 2018.                  | meeting    | OCCURRED     | 2018-05
        Phuc and Saleumxay met on Thursday.                          | meeting    | OCCURRED     | 2019-03-07
        Phuc held talks with Saleumxay on March 3.                   | talks      | OCCURRED     | 2019-03-03
        Phuc spoke by phone with Saleumxay on March 3.               | call       | OCCURRED     | 2019-03-03
        Phuc sent a congratulatory message to Saleumxay on March 3.  | message    | OCCURRED     | 2019-03-03
        Phuc did not meet Saleumxay in 2018.                         | meeting    | NEGATED      | 2018
        Phuc will meet Saleumxay on April 2.                         | meeting    | PLANNED      | 2019-04-02
        Phuc might meet Saleumxay in 2020.                           | meeting    | HYPOTHETICAL | 2020
        Phuc had the privilege to meet Saleumxay in 2018.            | meeting    | OCCURRED     | 2018
        Vietnam and Laos held bilateral meetings in 2018.            | meeting    | GENERIC      | 2018
        Phuc sent a message of warm congratulations to Saleumxay in 2018. | message | OCCURRED   | 2018
        Phuc and Saleumxay exchanged congratulatory letters on March 3. | letter  | OCCURRED     | 2019-03-03
        Phuc exchanged messages with Saleumxay on March 3.           | message    | OCCURRED     | 2019-03-03
        Phuc received a personal letter from Saleumxay in 2018.      | letter     | OCCURRED     | 2018
        Wang Yi handed over a letter from Phuc to Saleumxay on March 3. | letter  | OCCURRED     | 2019-03-03
        Saleumxay came to Hanoi in May 2018 for the military parade. | attendance | OCCURRED     | 2018-05
        """)
    void aContactHasFormStatusAndDate(String text, String format, Status status, String date) {
        assertThat(meetings(text)).hasSize(1);
        Meeting meeting = meetings(text).get(0);
        assertThat(meeting.format().id()).isEqualTo(format);
        assertThat(meeting.status()).isEqualTo(status);
        assertThat(meeting.date().value()).isEqualTo(date);
        assertThat(meeting.sides()).extracting(side -> side.country().code()).containsExactlyInAnyOrder("LAO", "VNM");
    }

    @Test
    void titlesBetweenTwoSubjectsDoNotPartThem() {
        Meeting meeting = meetings(
                        "Nguyen Xuan Phuc, Prime Minister of Vietnam, and Saleumxay Kommasith, Foreign Minister "
                                + "of Laos, exchanged letters on March 3.")
                .get(0);

        assertThat(meeting.format().id()).isEqualTo("letter");
        assertThat(meeting.sides()).hasSize(2).allMatch(side -> side.people().size() == 1);
    }

    @Test
    void onlyWhatWasHeldFaceToFaceCounts() {
        List<Meeting> meetings = meetings("Phuc met Saleumxay in 2017. Phuc did not meet Saleumxay in 2018. "
                + "Saleumxay attended the funeral in Hanoi in October 2018.");

        assertThat(meetings).filteredOn(Meeting::counts).hasSize(1);
        assertThat(meetings).hasSize(3);
    }

    @Test
    void aDelegationIsTheGuestAndItsLeaderThePrincipal() {
        Meeting meeting = meetings("Phuc met with a Lao delegation led by Saleumxay in Hanoi on March 3.")
                .get(0);

        assertThat(meeting.sides().get(0).country().code()).isEqualTo("VNM");
        assertThat(meeting.sides().get(0).people().get(0).role()).isEqualTo(Role.HOST);
        assertThat(meeting.sides().get(1).people().get(0).person().id()).isEqualTo("saleumxay-kommasith");
        assertThat(meeting.place())
                .isNotNull()
                .extracting(place -> place.city())
                .isEqualTo("Hanoi");
    }

    @Test
    void aVisitToldElsewhereMakesTheHost() {
        Meeting meeting = meetings("Phuc met Saleumxay on March 3. Saleumxay’s visit to Vietnam was short.")
                .get(0);

        assertThat(meeting.sides().get(0).country().code()).isEqualTo("VNM");
        assertThat(meeting.sides().get(1).people().get(0).role()).isEqualTo(Role.GUEST);
    }

    @Test
    void theNamelessOfficialIsTheOneWhoVisitedThen() {
        Meeting meeting = meetings("The last time that Phuc received a high-ranking Lao official was back in May 2018, "
                        + "when Saleumxay visited Vietnam.")
                .get(0);

        assertThat(meeting.date().value()).isEqualTo("2018-05");
        assertThat(meeting.sides().get(1).people()).hasSize(1);
    }

    @Test
    void oneMeetingToldThriceIsOneMeeting() {
        List<Meeting> meetings =
                meetings("Phuc received Saleumxay on March 3. The March meeting between Phuc and Saleumxay "
                        + "was long. A March 2019 meeting between Vietnamese officials and Saleumxay was noted.");

        assertThat(meetings).hasSize(1);
        assertThat(meetings.get(0).mentions()).hasSize(3);
        assertThat(meetings.get(0).conflicts()).isEmpty();
    }

    @Test
    void whatIsOfADayIsOfNobodyElse() {
        List<Meeting> meetings = meetings(
                "Phuc received Saleumxay on March 3. The audience of March 3 was short. The audience of 2019 was noted.");

        assertThat(meetings).hasSize(1);
        assertThat(meetings.get(0).mentions()).hasSize(3);
    }

    @Test
    void aMonthThatDoesNotFitIsShownAsAConflict() {
        Meeting meeting = meetings("Phuc received Saleumxay on March 3. The February meeting between Phuc and the Lao "
                        + "delegation was long.")
                .get(0);

        assertThat(meeting.date().value()).isEqualTo("2019-03-03");
        Conflict conflict = meeting.conflicts().get(0);
        assertThat(conflict.about()).isEqualTo("date");
        assertThat(conflict.other()).isEqualTo("2019-02");
        assertThat(conflict.evidence())
                .extracting(Evidence::quote)
                .containsExactly("The February meeting between Phuc and the Lao delegation");
    }

    @Test
    void anotherMeetingIsAnotherMeeting() {
        assertThat(meetings("Phuc met Saleumxay in February. They rested. Phuc met Saleumxay again on March 3."))
                .hasSize(2);
    }

    @Test
    void aMeetingOfAYearNothingIsToldOfAndMeetingsOfAKindDoNotCount() {
        assertThat(meetings("The wording changed after the 2015 meeting. Such high-level meetings are rare."))
                .extracting(Meeting::status)
                .containsExactly(Status.DISPUTED, Status.GENERIC);
    }

    @Test
    void theReporterIsNamedAndKeptForItsParagraph() {
        Meeting meeting = Texts.coded(
                        "The Vientiane Times issued a press release: " + NAMES
                                + "Phuc met Saleumxay on March 3.\nPhuc met Wang Yi of China on March 4.",
                        "2019-03-09")
                .meetings()
                .get(0);

        assertThat(meeting.reportedBy()).isEqualTo("Vientiane Times");
    }

    @Test
    void aDateNotStatedIsBoundedByPublication() {
        Meeting meeting = meetings("Phuc met Saleumxay.").get(0);

        assertThat(meeting.date().value()).isNull();
        assertThat(meeting.date().latest()).hasToString("2019-03-09");
    }
}

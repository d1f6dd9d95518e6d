package org.readout.code.en.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.code.en.Texts;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Side;

/** Who accompanied, and where: the people and the place of a meeting. Published on 2015-11-09. */
class AttendanceTest {
    private static final String MET =
            "Vietnamese President Truong Tan Sang met with Lao President Choummaly Sayasone on "
                    + "November 3. They spoke of the Mekong. ";

    private static Meeting meeting(String text) {
        List<Meeting> meetings = Texts.coded(text, "2015-11-09").meetings();
        assertThat(meetings).hasSize(1);
        return meetings.get(0);
    }

    private static List<String> accompanying(Meeting meeting) {
        return meeting.sides().stream()
                .map(Side::people)
                .flatMap(List::stream)
                .filter(person -> person.role() == Role.ACCOMPANYING)
                .map(person -> person.country() + " " + person.person().en())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Pham Binh Minh and Thongloun Sisoulith attended the meeting.                           | LAO Thongloun Sisoulith, VNM Pham Binh Minh
        Foreign Minister Pham Binh Minh sat in on the talks.                                   | VNM Pham Binh Minh
        Pham Binh Minh, Nguyen Xuan Phuc and others took part in the meeting.                  | VNM Nguyen Xuan Phuc, VNM Pham Binh Minh
        Vietnamese Vice Minister Tran Hoang Ba and Pham Binh Minh were present at the meeting. | VNM Pham Binh Minh, VNM Tran Hoang Ba
        Also present were Pham Binh Minh and Thongloun Sisoulith.                              | LAO Thongloun Sisoulith, VNM Pham Binh Minh
        Pham Binh Minh and Thongloun Sisoulith attended.                                       | LAO Thongloun Sisoulith, VNM Pham Binh Minh
        """)
    void thoseWhoAttendedAreOfTheMeetingToldBefore(String sentence, String expected) {
        Meeting meeting = meeting(MET + sentence);

        assertThat(String.join(", ", accompanying(meeting))).isEqualTo(expected);
        assertThat(meeting.mentions()).hasSize(2);
        assertThat(meeting.mentions().get(1).quote()).isEqualTo(sentence);
        assertThat(meeting.sides()).allMatch(side -> side.principals().size() == 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Truong Tan Sang, accompanied by Pham Binh Minh, met with Lao President Choummaly Sayasone on November 3.
        Truong Tan Sang met with Lao President Choummaly Sayasone on November 3 in the presence of Pham Binh Minh.
        """)
    void whoIsNamedInTheSameSentenceAccompaniesToo(String sentence) {
        Meeting meeting = meeting(sentence);

        assertThat(accompanying(meeting)).containsExactly("VNM Pham Binh Minh");
        assertThat(meeting.mentions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Pham Binh Minh did not attend the meeting.
        Pham Binh Minh attended the opening of a school.
        Pham Binh Minh attended a meeting of the cabinet.
        Pham Binh Minh attended the meeting of the Standing Committee.
        Wang Yi attended the meeting.
        """)
    void whoWasElsewhereOrOfNoSideDoesNot(String sentence) {
        assertThat(accompanying(meeting(MET + sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        in Hanoi                                                       | Hanoi     |                                   | VNM
        on November 3 at the Great Hall of the People in Beijing       | Beijing   | Great Hall of the People          |
        in the Chinese port city of Qingdao                            | Qingdao   |                                   |
        at the presidential office in Vientiane                        | Vientiane | presidential office               | LAO
        at the Diaoyutai State Guesthouse                              |           | Diaoyutai State Guesthouse        |
        in Salzburg on November 3                                      | Salzburg  |                                   |
        in Da Nang                                                     | Da Nang   |                                   | VNM
        """)
    void aMeetingHasAPlaceAndSoAHost(String words, String city, String venue, String host) {
        Meeting meeting = meeting(
                "Vietnamese President Truong Tan Sang met with Lao President Choummaly Sayasone " + words + ".");

        assertThat(meeting.place()).isNotNull();
        assertThat(meeting.place().city()).isEqualTo(city);
        assertThat(meeting.place().venue()).isEqualTo(venue);
        assertThat(hosts(meeting)).isEqualTo(host == null ? List.of() : List.of(host));
    }

    @Test
    void aPlaceMayOpenTheSentence() {
        assertThat(meeting("In Vientiane on November 3, Truong Tan Sang met with Lao President Choummaly Sayasone.")
                        .place())
                .isNotNull()
                .extracting(place -> place.city())
                .isEqualTo("Vientiane");
    }

    @Test
    void aRegionOrATimeIsNoPlace() {
        assertThat(meeting(MET.replace("on November 3", "in November")).place()).isNull();
        assertThat(meeting(MET.replace("on November 3", "in Asia")).place()).isNull();
    }

    private static List<String> hosts(Meeting meeting) {
        return meeting.sides().stream()
                .flatMap(side -> side.people().stream())
                .filter(person -> person.role() == Role.HOST)
                .map(Participant::country)
                .map(String::valueOf)
                .toList();
    }
}

package org.readout.code.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Basis;
import org.readout.model.Evidence;
import org.readout.model.Meeting;

/** Dates that follow from other happenings of the text. Published on 2019-03-09. */
class DerivedDatesTest {
    private static final String NAMES = "Vietnamese Prime Minister Nguyen Xuan Phuc, Lao Foreign Minister Saleumxay "
            + "Kommasith and Thai Prime Minister Prayut Chan-ocha are in office. ";

    private static Meeting meeting(String text, String one, String other) {
        List<Meeting> found = Texts.coded(NAMES + text, "2019-03-09").meetings().stream()
                .filter(meeting -> meeting.countries().stream()
                        .map(country -> country.code())
                        .toList()
                        .containsAll(List.of(one, other)))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void daysAfterAnother() {
        String text =
                "Two days after Phuc received Saleumxay, Prayut held talks with Saleumxay. Phuc received Saleumxay on March 3.";

        Meeting later = meeting(text, "THA", "LAO");

        assertThat(later.date().value()).isEqualTo("2019-03-05");
        assertThat(later.date().basis()).isEqualTo(Basis.DERIVED);
        assertThat(later.date().evidence())
                .extracting(Evidence::quote)
                .containsExactly("Two days after Phuc received Saleumxay", "March 3");
    }

    @Test
    void aDayEarlierThanTheOneToldLast() {
        String text = "Phuc met Saleumxay on March 6. A day earlier, Phuc had met with Prayut.";

        assertThat(meeting(text, "VNM", "THA").date().value()).isEqualTo("2019-03-05");
    }

    @Test
    void aWeekBeforeAtTheEndOfTheSentence() {
        String text = "Prayut met Phuc a week before Phuc received Saleumxay. Phuc received Saleumxay on March 8.";

        assertThat(meeting(text, "VNM", "THA").date().value()).isEqualTo("2019-03-01");
    }

    @Test
    void theDayBeforeADayGivenByAnotherEvent() {
        String text =
                "The day before Phuc met with Saleumxay, Prayut held a meeting with Saleumxay. On March 4, the very "
                        + "day Prayut and Saleumxay met, North Korea conducted a missile test. In February the meeting between "
                        + "Phuc and Saleumxay was short.";

        assertThat(meeting(text, "THA", "LAO").date().value()).isEqualTo("2019-03-04");
        Meeting derived = meeting(text, "VNM", "LAO");
        assertThat(derived.date().value()).isEqualTo("2019-03-05");
        assertThat(derived.conflicts()).hasSize(1);
    }

    @Test
    void aRelationToAMeetingWithoutDateGivesNone() {
        assertThat(meeting("Two days after Phuc received Saleumxay, Prayut met Saleumxay.", "THA", "LAO")
                        .date()
                        .value())
                .isNull();
    }

    @Test
    void theSameDayIsThatOfTheTalksBeforeWhateverWasToldSince() {
        String text =
                "In January the presidents of Vietnam and Thailand met. On March 6, Phuc held talks with Saleumxay in Hanoi.\n\n"
                        + "After the talks the two met the press.\n\nOn the same day, Phuc met with Prayut.";

        assertThat(Texts.coded(NAMES + text, "2019-03-09").meetings())
                .extracting(meeting -> meeting.date().value())
                .containsExactly("2019-01", "2019-03-06", "2019-03-06", "2019-03-06");
    }

    @Test
    void inTheEveningIsOfTheDayOfTheParagraph() {
        String text = "On Tuesday Phuc and his ministers opened a bridge. In the evening Phuc received Prayut.";

        assertThat(meeting(text, "VNM", "THA").date().value()).isEqualTo("2019-03-05");
    }

    @Test
    void entriesOfAChronologyAreOfTheDateAboveThem() {
        String text =
                "2017\n\n12 May. The road opens. Phuc receives Saleumxay.\n\nOctober. Phuc visits Thailand.\n\n2018\n\n"
                        + "TUESDAY. Prayut meets Saleumxay.";

        assertThat(meeting(text, "VNM", "LAO").date().value()).isEqualTo("2017-05-12");
        assertThat(meeting(text, "VNM", "THA").date().value()).isEqualTo("2017-10");
        assertThat(meeting(text, "LAO", "THA").date().value()).isEqualTo("2019-03-05");
    }

    @Test
    void aMonthFarFromTheLastOneOrBehindAnAsideIsTheLastBeforePublication() {
        assertThat(meeting("In March 2015 a dam was built. Phuc visited Thailand in January.", "VNM", "THA")
                        .date()
                        .value())
                .isEqualTo("2019-01");
        assertThat(meeting("In March 2015 a dam was built. Phuc visited Thailand in June.", "VNM", "THA")
                        .date()
                        .value())
                .isEqualTo("2015-06");
        assertThat(meeting(
                                "They reopened the road, which Hanoi had closed in August 2017. Phuc visited Thailand in November.",
                                "VNM",
                                "THA")
                        .date()
                        .value())
                .isEqualTo("2018-11");
    }
}

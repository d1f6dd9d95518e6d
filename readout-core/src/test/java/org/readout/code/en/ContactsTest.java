package org.readout.code.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.readout.model.Meeting;
import org.readout.model.Side;

/** What one sentence tells of a contact: {@code contacts.tsv}. */
class ContactsTest {
    private static final String NAMES = "Vietnamese Prime Minister Nguyen Xuan Phuc and Lao Foreign Minister Saleumxay "
            + "Kommasith are in office. ";

    @ParameterizedTest
    @CsvFileSource(resources = "contacts.tsv", delimiter = '\t', numLinesToSkip = 0, useHeadersInDisplayName = true)
    void aSentenceTellsOfAContact(String text, String expected) {
        List<Meeting> meetings = Texts.coded(NAMES + text, "2019-03-09").meetings();

        String told = meetings.stream().map(ContactsTest::words).collect(Collectors.joining(" ; "));
        assertThat(told.isEmpty() ? "-" : told).isEqualTo(expected);
    }

    private static String words(Meeting meeting) {
        String date = Objects.requireNonNullElse(meeting.date().value(), "-");
        String sides =
                meeting.sides().stream().map(ContactsTest::words).sorted().collect(Collectors.joining(" "));
        return meeting.format().id() + " " + meeting.status() + " " + date + " " + sides;
    }

    private static String words(Side side) {
        String people = side.people().stream()
                .map(person -> person.person().id().contains("phuc") ? " phuc" : " saleumxay")
                .collect(Collectors.joining());
        return side.country() + people;
    }
}

package org.readout.code.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.readout.model.Meeting;
import org.readout.model.Side;

/** A newsroom that writes from one state calls its capital "here" and itself by its short name: {@code newsrooms.tsv}. */
class NewsroomsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "newsrooms.tsv", delimiter = '\t', quoteCharacter = '`', useHeadersInDisplayName = true)
    void whereItWrites(String outlet, String text, String expected) {
        String told = Texts.coded(Texts.annotated(text, "2012-06-08", outlet)).meetings().stream()
                .map(NewsroomsTest::words)
                .collect(Collectors.joining(" ; "));

        assertThat(told.isEmpty() ? "-" : told).isEqualTo(expected);
    }

    private static String words(Meeting meeting) {
        String date = Objects.requireNonNullElse(meeting.date().value(), "-");
        String sides =
                meeting.sides().stream().map(NewsroomsTest::words).sorted().collect(Collectors.joining(" "));
        return meeting.format().id() + " " + meeting.status() + " " + date + " " + sides;
    }

    private static String words(Side side) {
        return side.country()
                + side.principals().stream()
                        .map(person -> " " + person.evidence().quote().replace(' ', '_'))
                        .collect(Collectors.joining());
    }
}

package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.model.Basis;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.Format;
import org.readout.model.Meeting;
import org.readout.model.Side;
import org.readout.model.Status;
import org.readout.model.StoredText;
import org.readout.model.When;

class MeetingViewTest {
    @Test
    void statesOfAConferenceOfWhichNobodyIsNamedStandInOneLine() {
        assertThat(MeetingView.lines(conference("CHN", "JPN", "KOR", "LAO")))
                .contains("    CHN, JPN, KOR, LAO  (nobody named)")
                .hasSize(3);
        assertThat(MeetingView.lines(conference("CHN", "LAO")))
                .contains("    CHN  (nobody named)", "    LAO  (nobody named)");
    }

    private static Meeting conference(String... states) {
        String text = "The ministers of all states met.";
        StoredText stored = new StoredText(new DocId("0".repeat(64)), text);
        return new Meeting(
                When.day(LocalDate.of(2016, 9, 5), Basis.EXPLICIT, List.of()),
                Stream.of(states)
                        .map(state -> new Side(new Country(state), List.of()))
                        .toList(),
                new Format("conference", Contact.PRESENCE),
                null,
                Status.OCCURRED,
                List.of(),
                null,
                List.of(Evidence.said(stored, 0, text.length())),
                List.of());
    }
}

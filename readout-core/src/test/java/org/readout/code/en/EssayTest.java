package org.readout.code.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.SharedTexts;
import org.readout.model.Basis;
import org.readout.model.Coding;
import org.readout.model.Dyad;
import org.readout.model.Meeting;
import org.readout.model.Status;

/** The reference essay, if the shared texts are at hand. Facts and offsets only; no sentence of it is kept here. */
class EssayTest {
    private static final Dyad CHN_PRK = Dyad.of("CHN", "PRK");
    private List<Meeting> meetings = List.of();

    @BeforeEach
    void read() throws IOException {
        Coding coding = Texts.coded(Files.readString(SharedTexts.file("essay/essay.txt")), null);
        meetings = coding.meetings();
    }

    private Meeting between(String host, String guest) {
        return meetings.stream()
                .filter(meeting -> meeting.id().contains(host) && meeting.id().contains(guest))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLeadersMeetingIsDatedByDerivation() {
        Meeting meeting = between("xi-jinping", "ri-su-yong");

        assertThat(meeting.date().value()).isEqualTo("2016-06-01");
        assertThat(meeting.date().basis()).isEqualTo(Basis.DERIVED);
        assertThat(meeting.date().evidence())
                .extracting(evidence -> evidence.span().start())
                .containsExactly(1776, 2962);
        assertThat(meeting.leaderLevel()).isTrue();
    }

    @Test
    void thePassagesThatSayAnotherMonthAreItsConflicts() {
        assertThat(between("xi-jinping", "ri-su-yong").conflicts())
                .extracting(conflict -> conflict.evidence().get(0).span().start() + " " + conflict.other())
                .containsExactly("4053 2016-05", "5302 2016-05", "9788 2016-05");
    }

    @Test
    void theOtherMeetingsAreDated() {
        assertThat(between("song-tao", "ri-su-yong").date().value()).isEqualTo("2016-05-31");
        assertThat(between("xi-jinping", "choe-ryong-hae").date().value()).isEqualTo("2013-05");
    }

    @Test
    void theMeetingThatDidNotTakePlaceIsKeptAndNotCounted() {
        assertThat(meetings)
                .filteredOn(meeting -> meeting.status() == Status.NEGATED)
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.date().value()).isEqualTo("2015-09"));
    }

    @Test
    void nothingElseIsCounted() {
        assertThat(meetings)
                .filteredOn(meeting -> meeting.counts() && meeting.between(CHN_PRK))
                .extracting(meeting -> meeting.date().value())
                .containsExactlyInAnyOrder("2016-06-01", "2016-05-31", "2013-05");
    }
}

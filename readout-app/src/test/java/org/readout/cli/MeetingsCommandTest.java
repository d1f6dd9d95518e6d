package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.fields;
import static org.readout.cli.Called.readout;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingsCommandTest {
    @TempDir
    private static Path folder;

    private static Path home = Path.of("");

    @BeforeAll
    static void add() {
        home = Called.home(folder);
    }

    @Test
    void theRegisterAsJson() {
        Golden.check(
                "meetings.json",
                readout(home, "meetings", "CHN", "PRK", "--to", "2016-12", "--json")
                        .json());
    }

    @Test
    void aRowHasTheFieldsOthersScriptAgainst() {
        JsonNode row = readout(home, "meetings", "China", "朝鲜", "--json").json().get(0);
        assertThat(fields(row)).startsWith("id", "date", "sides", "format", "place", "polarity", "mentions");
        assertThat(fields(row.path("date"))).containsExactly("value", "earliest", "latest", "precision", "basis");
        JsonNode participant = row.path("sides").get(0).path("people").get(0);
        assertThat(fields(participant)).startsWith("person", "country", "office", "rank_band", "role");
        assertThat(fields(participant.path("person"))).containsExactly("id", "zh", "en", "ko");
        assertThat(fields(row.path("mentions").get(0))).containsExactly("doc_id", "start", "end", "quote", "layer");
    }

    @Test
    void theRegisterAsText() {
        Called called = readout(home, "meetings", "CHN", "KOR");
        assertThat(called.exit()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out())
                .contains("● 2013-06-27", "held", "leader level")
                .contains("CHN  Xi Jinping 习近平", "[band 1]", "KOR  Park Geun-hye")
                .endsWith("\n1 meeting held\n");
    }

    @Test
    void filters() {
        assertThat(readout(home, "meetings", "CHN", "--from", "2016", "--to", "2016", "--json")
                        .json())
                .hasSize(1);
        assertThat(readout(home, "meetings", "CHN", "--format", "talks", "--json")
                        .json())
                .hasSize(2);
        assertThat(readout(home, "meetings", "CHN", "PRK", "--level", "2", "--json")
                        .json())
                .hasSize(2);
        assertThat(readout(home, "meetings", "CHN", "PRK", "--level", "1", "--json")
                        .json())
                .hasSize(1);
    }

    @Test
    void saysWhatTheRecordCoversWhenThereIsNothing() {
        Called called = readout(home, "meetings", "CHN", "VNM");
        assertThat(called.exit()).isZero();
        assertThat(called.out()).isEmpty();
        assertThat(called.err())
                .isEqualTo("no meetings of CHN and VNM in this record; the record covers 5 documents of 1 source from"
                        + " 2013-05-24 to 2018-03-28; add sources with: readout add SOURCE...\n");
        assertThat(readout(home, "meetings", "CHN", "VNM", "--json").out()).isEqualTo("[]\n");
        assertThat(readout(home, "meetings", "CHN", "VNM", "--quiet").err()).isEmpty();
    }

    @Test
    void anUnknownCountryIsBadUsageWithTheNearestNames() {
        Called called = readout(home, "meetings", "Chnia", "PRK");
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.errors())
                .singleElement()
                .asString()
                .startsWith("readout: unknown country 'Chnia'; nearest are CHN (China), ");
    }

    @Test
    void anUnknownFormatListsTheKnown() {
        Called called = readout(home, "meetings", "CHN", "--format", "meating");
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err()).contains("'meating'", "meeting, message");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsBadUsage() {
        Called called = readout(home, "meetings", "CHN", "--from", "2017", "--to", "2016");
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.errors()).singleElement().asString().contains("before it begins");
    }
}

package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.fields;
import static org.readout.cli.Called.given;
import static org.readout.cli.Called.readout;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void oneLineADocumentInTheOrderOfTheFile() {
        Called called =
                readout(folder.resolve("home"), "code", Called.record(folder).toString());
        assertThat(called.exit()).isZero();
        List<JsonNode> codings = called.jsonLines();
        assertThat(codings)
                .extracting(coding -> coding.path("published").asText())
                .containsExactly("2013-05-24", "2013-06-27", "2016-01-06", "2016-06-01", "2018-03-28");
        assertThat(fields(codings.get(0)))
                .contains("doc_id", "meetings", "events", "statements", "wordings", "claims", "why_nothing");
        assertThat(fields(codings.get(2).path("events").get(0)))
                .containsExactly(
                        "plover",
                        "cameo",
                        "goldstein",
                        "plover_score",
                        "actors",
                        "date",
                        "status",
                        "polarity",
                        "reported_by",
                        "evidence");
    }

    @Test
    void keepsNothing() {
        Path home = folder.resolve("home");
        readout(home, "code", Called.record(folder).toString());
        assertThat(Files.exists(home)).isFalse();
    }

    @Test
    void sentencesEachByItself() {
        Called called = given(
                """
                s1\tXi Jinping met with Park Geun-hye in Beijing.\t2013-06-27
                s2\tThe weather was fine.
                s3\t习近平在北京会见朴槿惠。\t2013-06-27
                """,
                folder,
                "code",
                "-",
                "--sentences");
        assertThat(called.exit()).isZero();
        assertThat(called.jsonLines()).hasSize(3).allSatisfy(sentence -> assertThat(fields(sentence))
                .containsExactly("id", "events", "statements", "meetings", "claims", "why_nothing"));
        JsonNode met = called.jsonLines().get(0).path("events").get(0);
        assertThat(met.path("plover").path("type").asText()).isEqualTo("CONSULT");
        assertThat(met.path("evidence").path("quote").asText()).isEqualTo("Xi Jinping met with Park Geun-hye");
        assertThat(called.jsonLines().get(0).path("why_nothing").isNull()).isTrue();
        assertThat(called.jsonLines().get(1).path("why_nothing").asText()).isEqualTo("no_known_actor");
        assertThat(called.jsonLines().get(2).path("events")).hasSize(1);
    }

    @Test
    void aClaimIsSomethingToo() {
        Called called = given(
                "s1\tTies between Peru and Chile have cooled markedly since May.\t2015-11-05\n",
                folder,
                "code",
                "-",
                "--sentences");
        JsonNode line = called.jsonLines().get(0);
        assertThat(line.path("claims").get(0).path("direction").asText()).isEqualTo("cooling");
        assertThat(line.path("why_nothing").isNull()).isTrue();
    }

    @Test
    void aLineThatIsNoSentenceIsToldAndTheRestIsCoded() {
        Called called = given("only an identifier\ns2\tThe weather was fine.\n", folder, "code", "-", "--sentences");
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.jsonLines()).hasSize(1);
        assertThat(called.errors())
                .containsExactly("readout: -:1: not a sentence with its identifier; write id<TAB>sentence[<TAB>date]");
    }

    @Test
    void aLanguageWithoutAReaderSaysSo() {
        Called called = given("s1\t시진핑 주석이 박근혜 대통령과 회담하였다.\n", folder, "code", "-", "--sentences");
        assertThat(called.jsonLines().get(0).path("why_nothing").asText()).isEqualTo("language_not_read");
    }
}

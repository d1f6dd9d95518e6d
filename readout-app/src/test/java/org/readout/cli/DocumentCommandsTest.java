package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.fields;
import static org.readout.cli.Called.readout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code show}, {@code search}, {@code compare}, {@code coverage}, {@code events}, {@code check}, {@code rebuild}. */
class DocumentCommandsTest {
    @TempDir
    private static Path folder;

    private static Path home = Path.of("");

    @BeforeAll
    static void add() {
        home = Called.home(folder);
    }

    @Test
    void showsProvenanceTextAndEverythingCoded() {
        Called called = readout(home, "show", "1754");
        assertThat(called.exit()).isZero();
        assertThat(called.out())
                .startsWith("Document 175404be8452\n")
                .contains("published  2013-05-24 (stated by the record)", "record.jsonl:1", "https://example.org/1")
                .contains("中方坚持实现半岛无核化")
                .contains("Meetings (1)", "Statements (2)", "denuclearization by Xi Jinping 习近平: present");
    }

    @Test
    void offsetsPointIntoTheTextShown() {
        JsonNode shown = readout(home, "show", "1754", "--json").json().get(0);
        String text = shown.path("text").asText();
        for (JsonNode mention : shown.path("coding").path("meetings").get(0).path("mentions")) {
            assertThat(text.substring(
                            mention.path("start").asInt(), mention.path("end").asInt()))
                    .isEqualTo(mention.path("quote").asText());
        }
    }

    @Test
    void aFileThatHoldsOneDocumentNamesIt() throws IOException {
        Path own = Files.writeString(
                folder.resolve("note.txt"),
                "President Xi Jinping met with Park Geun-hye in Beijing on June 27, 2013.\n");
        assertThat(readout(home, "show", own.toString()).err())
                .isEqualTo("readout: " + own + " is not in this record; add it with: readout add " + own + "\n");
        Path other = folder.resolve("other-home");
        readout(other, "add", own.toString());
        assertThat(readout(other, "show", own.toString()).out()).contains("Park Geun-hye in Beijing");
    }

    @Test
    void aDocumentThatIsNotThereIsBadUsage() {
        Called called = readout(home, "show", "ffff");
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.errors())
                .singleElement()
                .asString()
                .startsWith("readout: no document 'ffff' in this record; ");
    }

    @Test
    void aFileWithSeveralDocumentsNamesNone() {
        Called called = readout(home, "show", folder.resolve("record.jsonl").toString());
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err()).contains("holds 5 documents");
    }

    @Test
    void searchShowsTheWordsInTheirContext() {
        assertThat(readout(home, "search", "无核化").out()).contains("2013-05-24  175404be8452", "[无核化]");
        JsonNode hits = readout(home, "search", "Korean", "Peninsula", "--json").json();
        assertThat(hits).hasSize(2);
        assertThat(fields(hits.get(0))).containsExactly("doc_id", "title", "published", "outlet", "evidence");
        assertThat(hits.get(0).path("evidence").path("quote").asText()).isEqualTo("Korean Peninsula");
    }

    @Test
    void aSearchWithoutAHitSaysWhereItLooked() {
        Called called = readout(home, "search", "萨德");
        assertThat(called.exit()).isZero();
        assertThat(called.err()).startsWith("no place with “萨德” in this record; the record covers 5 documents");
    }

    @Test
    void comparesFormulasAndSentencesBySide() {
        Called called = readout(home, "compare", "1754", "628f");
        assertThat(called.out())
                .contains("dropped\n  CHN  denuclearization  “实现半岛无核化”\n")
                .contains("added\n  CHN  peace_stability  “和平稳定”\n")
                .contains("  CHN dropped   习近平表示，中方坚持实现半岛无核化，希望各方坐下来谈。")
                .contains("document      side  length  share  topics in order");
        JsonNode rows = readout(home, "compare", "1754", "628f", "--json").json();
        assertThat(fields(rows.get(0)))
                .containsExactly("kind", "formula", "was", "side", "fate", "before", "after", "in_first", "in_second");
        assertThat(rows.findValuesAsText("kind")).contains("formula", "statement", "side");
    }

    /** A Chinese and a Korean account of one meeting, in two languages: what one of them leaves out, beside its habit. */
    @Test
    void twoAccountsOfOneMeeting() throws IOException {
        Path accounts = Files.writeString(
                folder.resolve("accounts.jsonl"),
                """
                {"date":"2013-05-24","title":"习近平会见朝鲜特使崔龙海","text":"国家主席习近平24日在人民大会堂会见朝鲜特使崔龙海。\\n习近平表示，中方坚持实现半岛无核化，愿同朝方发展传统友谊。","outlet":"One","language":"zh"}
                {"date":"2013-05-25","title":"Xi Jinping meets Choe Ryong Hae","text":"President Xi Jinping met Choe Ryong Hae, special envoy of the DPRK, in Beijing on May 24, 2013.\\nXi Jinping said that China would develop the traditional friendship with the DPRK.","outlet":"Two","language":"en"}
                """);
        Path other = folder.resolve("two-accounts");
        assertThat(readout(other, "add", accounts.toString()).exit()).isZero();
        JsonNode both = readout(other, "meetings", "CHN", "PRK", "--json").json();
        assertThat(both).hasSize(1);
        String first = both.get(0).path("mentions").get(0).path("doc_id").asText();
        String second = both.get(0).path("mentions").findValuesAsText("doc_id").stream()
                .filter(id -> !id.equals(first))
                .findFirst()
                .orElseThrow();
        assertThat(readout(other, "compare", "--accounts", "CHN", "PRK").out())
                .contains(first.substring(0, 12), "  One  ", "1 meeting told by two outlets or more");
        assertThat(readout(other, "compare", "--accounts", "CHN", "KOR").err())
                .contains("no meetings of CHN and KOR told by two outlets in this record");
        assertThat(readout(other, "compare", first, second).out())
                .contains("two accounts of one meeting (2013-05-24")
                .containsPattern("side +formula +(One|Two) +usually +(One|Two) +usually\n")
                .containsPattern(
                        "CHN +denuclearization +(present +1 of 1 +absent +0 of 1|absent +0 of 1 +present +1 of 1)\n")
                .doesNotContainPattern("CHN +traditional_friendship +(present|absent) ");
    }

    /** Where files name no outlet, accounts from two of them are accounts of two. */
    @Test
    void accountsOfOneMeetingFromTwoFiles() throws IOException {
        Path chinese = Files.writeString(
                folder.resolve("one.jsonl"),
                """
                {"date":"2013-05-24","title":"习近平会见朝鲜特使崔龙海","text":"国家主席习近平24日在人民大会堂会见朝鲜特使崔龙海。"}
                """);
        Path english = Files.writeString(
                folder.resolve("two.jsonl"),
                """
                {"date":"2013-05-25","title":"Xi Jinping meets Choe Ryong Hae","text":"President Xi Jinping met Choe Ryong Hae, special envoy of the DPRK, in Beijing on May 24, 2013."}
                """);
        Path other = folder.resolve("two-files");
        assertThat(readout(other, "add", chinese.toString(), english.toString()).exit())
                .isZero();
        assertThat(readout(other, "compare", "--accounts", "CHN", "PRK").out())
                .contains("one.jsonl", "two.jsonl", "1 meeting told by two outlets or more");
    }

    /** On which rung a side's words stand, and who says so: of a single readout, where nothing changes yet. */
    @Test
    void aReadoutShowsItsRungs() throws IOException {
        Path told = Files.writeString(
                folder.resolve("rungs.jsonl"),
                """
                {"date":"2013-05-24","title":"习近平会见朝鲜特使崔龙海","text":"国家主席习近平24日在人民大会堂会见朝鲜特使崔龙海。\\n习近平表示，中方珍视两国睦邻友好关系，愿同朝方建立全天候战略合作伙伴关系。"}
                """);
        Path other = folder.resolve("rungs");
        assertThat(readout(other, "add", told.toString()).exit()).isZero();
        assertThat(readout(other, "show", told.toString()).out())
                .contains("Ladders, rung 1 the lowest (1)")
                .containsPattern("  label  CHN  \\d+ “.*” Xi Jinping 习近平 to \\d+ “全天候战略合作伙伴关系” Xi Jinping 习近平\n");
        JsonNode ladder = readout(other, "show", told.toString(), "--json")
                .json()
                .get(0)
                .path("ladders")
                .get(0);
        assertThat(fields(ladder)).containsExactly("ladder", "side", "rungs");
        assertThat(ladder.path("rungs").get(0).path("speaker").asText()).isEqualTo("xi-jinping");
    }

    @Test
    void theComparisonIsAlsoAPage() throws IOException {
        Path page = folder.resolve("changes.html");
        assertThat(readout(home, "compare", "1754", "628f", "--changes-only", "--html", page.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(page))
                .startsWith("<!doctype html>")
                .contains("dropped", "<h2>Words of each side</h2>", "<h2>How people are called</h2>")
                .doesNotContain("<script");
    }

    @Test
    void coverageOfASourceNobodyDeclaredIsUnknown() {
        JsonNode source = readout(home, "coverage", "--json").json().get(0);
        assertThat(source.path("selection").asText()).isEqualTo("unknown");
        assertThat(source.path("denominators").asText()).isEqualTo("unknown");
        assertThat(source.path("from").asText()).isEqualTo("2013-05-24");
        assertThat(source.path("documents").asInt()).isEqualTo(5);
    }

    @Test
    void meetingsAreEventsToo() {
        JsonNode events = readout(home, "events", "CHN", "PRK", "--json").json();
        assertThat(events)
                .extracting(event -> event.path("plover").path("type").asText())
                .containsExactlyInAnyOrder("CONSULT", "REJECT", "CONSULT", "CONSULT", "AGREE");
    }

    @Test
    void everythingHolds() {
        Called called = readout(home, "check");
        assertThat(called.exit()).isZero();
        assertThat(called.out()).startsWith("5 documents, ").endsWith("everything holds\n");
    }

    @Test
    void rebuildingChangesNothing() {
        String before = readout(home, "export", "jsonl", "--table", "meetings").out();
        Called rebuilt = readout(home, "rebuild");
        assertThat(rebuilt.exit()).isZero();
        assertThat(rebuilt.err()).isEqualTo("coded 5 documents anew\n");
        assertThat(readout(home, "export", "jsonl", "--table", "meetings").out())
                .isEqualTo(before);
    }
}

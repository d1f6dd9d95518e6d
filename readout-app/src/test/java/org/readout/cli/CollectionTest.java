package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.readout;
import static org.readout.ingest.BulletinFile.item;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.ingest.BulletinFile;

/** A collection of daily files is added as it is, and again when it has grown. */
class CollectionTest {
    private static final String VISIT = "<p>今天，国家主席习近平在北京会见韩国总统朴槿惠。</p>";

    @TempDir
    private Path folder;

    private Path clone;
    private Path assets;
    private Path home;

    @BeforeEach
    void twoDays() throws IOException {
        home = folder.resolve("home");
        clone = folder.resolve("xwlb");
        assets = Files.createDirectories(clone.resolve("assets"));
        Files.writeString(clone.resolve("README.md"), "About the collection.");
        BulletinFile.write(assets, "20130627", List.of(item(1, "习近平会见朴槿惠", VISIT), item(2, "天气", "<p>各地晴。</p>")));
        BulletinFile.write(assets, "20130628", List.of(item(1, "要闻", "<p>短</p>"), item(2, "联播快讯", "")));
    }

    private Called add() {
        return readout(home, "add", clone.toString());
    }

    @Test
    void onlyTheNewDayOfAnUpdatedFolderIsRead() {
        assertThat(add().err()).isEqualTo("added 4 documents; daily files: 2 new, 0 changed, 0 unchanged\n");
        assertThat(add().err()).isEqualTo("added 0 documents; daily files: 0 new, 0 changed, 2 unchanged\n");

        BulletinFile.write(assets, "20130629", List.of(item(1, "新的一天", "<p>正文</p>")));

        Called updated = readout(home, "add", clone.toString(), "--json");
        assertThat(updated.exit()).isZero();
        JsonNode report = updated.json().get(0);
        assertThat(report.path("added").asInt()).isEqualTo(1);
        assertThat(report.path("known").asInt())
                .as("what is not read is not counted")
                .isZero();
        assertThat(report.path("new_files").asInt()).isEqualTo(1);
        assertThat(report.path("unchanged_files").asInt()).isEqualTo(2);
        assertThat(readout(home, "check").exit()).isZero();
    }

    @Test
    void aChangedDayGivesItsNewItemsAndFullerTexts() {
        add();
        BulletinFile.write(
                assets,
                "20130628",
                List.of(item(1, "要闻", "<p>短，后来补全了</p>"), item(2, "联播快讯", ""), item(3, "补上的一条", "<p>正文</p>")));

        assertThat(add().err())
                .isEqualTo("added 2 documents, 1 duplicate among them; 1 already known;"
                        + " daily files: 0 new, 1 changed, 1 unchanged\n");
        JsonNode coverage = readout(home, "coverage", "--json").json();
        assertThat(coverage).hasSize(1);
        assertThat(coverage.get(0).path("documents").asInt()).isEqualTo(5);
        assertThat(readout(home, "search", "补全", "--json").json()).hasSize(1);
    }

    @Test
    void theCollectionIsOneSourceWhereverItLies() throws IOException {
        LocalDate first = LocalDate.of(2013, 6, 29);
        BulletinFile.write(assets, "20130629", "{\"total\":0,\"videoList\":[]}");
        for (LocalDate day = first.plusDays(1); day.isBefore(first.plusDays(100)); day = day.plusDays(1)) {
            BulletinFile.write(
                    assets,
                    day.format(DateTimeFormatter.BASIC_ISO_DATE),
                    List.of(item(1, "甲", "<p>甲</p>"), item(2, "乙", "<p>乙</p>")));
        }
        add();
        Path moved = Files.move(clone, folder.resolve("elsewhere"));

        Called again = readout(home, "add", moved.resolve("assets").toString());
        assertThat(again.err()).endsWith("0 new, 0 changed, 102 unchanged\n");
        JsonNode coverage = readout(home, "coverage", "--json").json();
        assertThat(coverage).hasSize(1);
        JsonNode source = coverage.get(0);
        assertThat(source.path("source").asText()).isEqualTo("china-data/xwlb");
        assertThat(source.path("outlet").asText()).isEqualTo("xwlb");
        assertThat(source.path("selection").asText()).isEqualTo("complete");
        assertThat(source.path("missing_days")).hasSize(1);
        assertThat(source.path("missing_days").get(0).asText()).isEqualTo("2013-06-29");
    }

    @Test
    void anExtractOfTheSameDaysDoesNotDoubleTheRecord() throws IOException {
        add();
        String before = readout(home, "meetings", "CHN", "KOR").out();
        Path extract = folder.resolve("extract.jsonl");
        Files.writeString(
                extract,
                "{\"date\":\"2013-06-27\",\"n\":1,\"title\":\"习近平会见朴槿惠\",\"url\":\"https://tv.example.org/1.shtml\","
                        + "\"tags\":\"会见\",\"text\":\"今天，国家主席习近平在北京会见韩国总统朴槿惠。\"}\n");

        Called added = readout(home, "add", extract.toString(), "--outlet", "xwlb");

        assertThat(added.err()).isEqualTo("added 1 document, 1 duplicate among them\n");
        assertThat(readout(home, "meetings", "CHN", "KOR", "--json").json()).hasSize(1);
        assertThat(readout(home, "meetings", "CHN", "KOR").out().lines().findFirst())
                .isEqualTo(before.lines().findFirst())
                .isPresent();
    }

    @Test
    void aBrokenDayIsToldUntilItIsMended() {
        Path broken = BulletinFile.write(assets, "20130629", "{\"total\":1,\"videoList\":[{\"nu");

        for (Called called : List.of(add(), add())) {
            assertThat(called.exit()).isEqualTo(2);
            assertThat(called.errors().get(0)).startsWith("readout: " + broken + ": malformed JSON");
        }
        BulletinFile.write(assets, "20130629", List.of(item(1, "新的一天", "<p>正文</p>")));

        Called mended = add();
        assertThat(mended.exit()).isZero();
        assertThat(mended.err()).isEqualTo("added 1 document; daily files: 1 new, 0 changed, 2 unchanged\n");
    }

    @Test
    void theCollectionNamesItsOutletItselfAndMayBeDeclaredSelected() {
        add();
        readout(home, "add", clone.toString(), "--outlet", "KCNA", "--selected-by", "two days");

        JsonNode source = readout(home, "coverage", "--json").json().get(0);
        assertThat(source.path("outlet").asText()).isEqualTo("xwlb");
        assertThat(source.path("criterion").asText()).isEqualTo("two days");
    }
}

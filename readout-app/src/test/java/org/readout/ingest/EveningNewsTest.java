package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.ingest.BulletinFile.item;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.SharedTexts;
import org.readout.model.Document;
import org.readout.model.Provenance;

/** The evening news in the collection's own layout, with the raggedness such files have. */
class EveningNewsTest {
    @TempDir
    private Path folder;

    @Test
    void anItemIsADocumentOfTheDayInTheFilesName() {
        BulletinFile.write(
                folder,
                "20140225",
                List.of(
                        item(1, "外交部长会见特使", "<p>　　今天，外交部长会见了特使。</p>\n<p>　　双方交换了意见。</p>"),
                        item(2, "天气", "<p>各地晴。</p>")));

        Taken taken = Taken.from(folder);

        assertThat(taken.problems).isEmpty();
        Document first = taken.documents().get(0);
        assertThat(first.text().content()).isEqualTo("外交部长会见特使\n今天，外交部长会见了特使。\n双方交换了意见。");
        assertThat(first.title()).isEqualTo("外交部长会见特使");
        // pub_date says the first of March: that day the video was put on the web.
        assertThat(first.published()).isEqualTo(LocalDate.of(2014, 2, 25));
        assertThat(first.outlet()).isEqualTo("xwlb");
        assertThat(first.language().tag()).isEqualTo("zh");
        assertThat(first.wordingKnown()).isTrue();
        assertThat(taken.documents())
                .extracting(Document::provenance)
                .containsExactly(
                        new Provenance("china-data/xwlb", 1, "https://tv.example.org/1.shtml"),
                        new Provenance("china-data/xwlb", 2, "https://tv.example.org/2.shtml"));
    }

    @Test
    void theRecordsBytesHoldDayNumberAndTheItemAsItStands() {
        String item = item(3, "一条 &amp; “引语”", "<p>正文</p>");
        BulletinFile.write(folder, "20140225", List.of(item));

        assertThat(new String(Taken.from(folder).items.get(0).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"date\":\"2014-02-25\",\"n\":3,\"item\":" + item + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'<p>第一段。</P>\n<P>第二段。<BR> <br/>第三段。</p>' | '第一段。/第二段。/第三段。'",
                "'<div><p><strong>重点</strong>新闻：</p><p>&nbsp;</p><p>甲&amp;乙&#8226;丙&mdash;&lt;丁&gt;</p></div>' | '重点新闻：/甲&乙•丙—<丁>'",
                "'没有标签的一段。\n第二行。' | '没有标签的一段。/第二行。'",
                "'<p>甲：李　明，你好。</p><script>var a = 1;</script><!-- 注 -->' | '甲：李明，你好。'",
                "'<p>&nbsp;&nbsp;&nbsp;</p>' | ''",
                "'<p>未闭合 <b>的' | '未闭合 的'",
            })
    void htmlBecomesLines(String html, String lines) {
        BulletinFile.write(folder, "20140225", List.of(item(1, "标题", html)));

        assertThat(Taken.from(folder).document().text().content())
                .isEqualTo("标题\n" + (lines == null ? "" : lines.replace('/', '\n')));
    }

    @Test
    void raggedItemsAreTakenAsFarAsTheyGo() {
        BulletinFile.write(
                folder,
                "20140225",
                """
                {"total":"9","videoList":[
                {"num":"1","video_title":"[视频]数字写成字符串","video_detail":{"content":"<p>甲</p>"}},
                {"video_title":"没有号码也没有详情"},
                {"num":3,"video_title":"详情为空","video_detail":null},
                {"num":4,"video_title":"内容为空","video_detail":{"content":null},"video_url":null},
                {"num":5,"video_title":null,"video_detail":{"title":"[视频]标题在详情里","content":"<p>乙</p>","url":"https://tv.example.org/5"}},
                {"num":"六","video_title":"[视频][标题]两个标签","video_detail":{"content":["丙"]}},
                {"num":7,"video_title":"视频]半个标签","video_detail":"丁"},
                null,
                {"num":9,"video_title":"","video_detail":{"content":"<p> </p>"}}]}
                """);

        Taken taken = Taken.from(folder);

        assertThat(taken.documents())
                .extracting(Document::title)
                .containsExactly("数字写成字符串", "没有号码也没有详情", "详情为空", "内容为空", "标题在详情里", "[标题]两个标签", "视频]半个标签");
        assertThat(taken.documents())
                .extracting(document -> document.provenance().position())
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(taken.documents())
                .extracting(Document::wordingKnown)
                .containsExactly(true, false, false, false, true, false, false);
        assertThat(taken.documents().get(4).provenance().url()).isEqualTo("https://tv.example.org/5");
        assertThat(taken.problems)
                .extracting(Problem::toString)
                .allMatch(line -> line.startsWith(
                        folder.resolve("2014").resolve("20140225.json").toString()))
                .satisfiesExactly(
                        line -> assertThat(line).contains("item 8: it has neither title nor text; "),
                        line -> assertThat(line).contains("item 9: it has neither title nor text; "));
        assertThat(taken.whole).as("a file with a problem is not done with").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"total\":0,\"serverTime\":1,\"videoList\":[]}",
                "{\"total\":0,\"videoList\":null}",
                "{\"videoList\":[],\"total\":\"0\"}",
                "{\"total\":0}",
                "{\"videoList\":[]}",
            })
    void aBulletinWithoutItemsIsADayTheCollectionLacks(String json) {
        BulletinFile.write(folder, "20140225", json);

        Taken taken = Taken.from(folder);

        assertThat(taken.items).isEmpty();
        assertThat(taken.problems).isEmpty();
        assertThat(taken.whole).extracting(DailyFile::name).containsExactly("2014-02-25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"total\":2,\"videoList\":[{\"num\":1,\"vid | malformed JSON at column",
                "<<<<<<< HEAD                                 | malformed JSON at column 1",
                "[1]                                          | not a JSON object",
                "{\"error\":\"busy\"}                         | no list 'videoList' is in it",
                "{\"total\":3,\"videoList\":{}}               | no list 'videoList' is in it",
                "{\"total\":15,\"videoList\":null}            | it counts 15 items and holds none",
                "{\"total\":0,\"videoList\":[]} {}            | something follows the end",
            })
    void aFileThatIsNoBulletinIsNamedAndTheOthersAreRead(String content, String what) {
        Path broken = BulletinFile.write(folder, "20140225", content);
        BulletinFile.write(folder, "20140226", List.of(item(1, "第二天", "<p>正文</p>")));

        Taken taken = Taken.from(folder);

        assertThat(taken.documents()).extracting(Document::title).containsExactly("第二天");
        assertThat(taken.problems)
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .startsWith(broken + ": " + what)
                .contains("; fetch the file again");
        assertThat(taken.whole).extracting(DailyFile::name).containsExactly("2014-02-26");
    }

    @Test
    void whatStandsBeforeTheBreakIsTakenIn() {
        BulletinFile.write(
                folder, "20140225", "{\"total\":2,\"videoList\":[" + item(1, "完整", "<p>正文</p>") + ",{\"num\":2,\"vi");

        Taken taken = Taken.from(folder);

        assertThat(taken.documents()).extracting(Document::title).containsExactly("完整");
        assertThat(taken.problems).hasSize(1);
    }

    @Test
    void ofACloneOnlyTheAssetsAreDocuments() throws IOException {
        Path assets = Files.createDirectories(folder.resolve("assets"));
        Files.writeString(folder.resolve("README.md"), "About the collection.");
        Files.writeString(folder.resolve("package.json"), "{\n  \"name\": \"xwlb\"\n}\n");
        BulletinFile.write(assets, "20140225", List.of(item(1, "第一天", "<p>正文</p>")));
        BulletinFile.write(assets, "20150225", List.of(item(1, "第二年", "<p>正文</p>")));

        Taken taken = Taken.from(folder);

        assertThat(taken.problems).isEmpty();
        assertThat(taken.documents()).extracting(Document::title).containsExactly("第一天", "第二年");
    }

    @Test
    void aFileAloneIsKnownByItsContent() throws IOException {
        String bulletin =
                Files.readString(BulletinFile.write(folder, "20140225", List.of(item(1, "第一天", "<p>正文</p>"))));
        Path alone = Packed.write(folder, "20140226.json.xz", Packed.xz(Packed.utf8(bulletin)));
        Path unnamed = Packed.write(folder, "yesterday.json", bulletin);
        Path noDay = Packed.write(folder, "20140231.json", bulletin);
        Path future = Packed.write(folder, "20990101.json", bulletin);

        assertThat(Taken.from(alone).document().published()).isEqualTo(LocalDate.of(2014, 2, 26));
        for (Path path : List.of(unnamed, noDay)) {
            assertThat(Taken.from(path).problems)
                    .singleElement()
                    .extracting(Problem::toString)
                    .asString()
                    .startsWith(path + ": ")
                    .contains("YYYYMMDD.json");
        }
        assertThat(Taken.from(future).problems).singleElement().asString().contains("2099-01-01 is in the future");
    }

    @Test
    void theSameItemOnAnotherDayIsAnotherRecord() {
        BulletinFile.write(folder, "20140225", List.of(item(1, "快讯", "<p>正文</p>")));
        BulletinFile.write(folder, "20140226", List.of(item(1, "快讯", "<p>正文</p>")));

        assertThat(Taken.from(folder).documents())
                .extracting(Document::published)
                .containsExactly(LocalDate.of(2014, 2, 25), LocalDate.of(2014, 2, 26));
    }

    @Test
    void aKnownFileIsNotParsed() {
        Path known = BulletinFile.write(folder, "20140225", "no JSON, so parsing it would be a problem");
        Taken first = Taken.from(folder);
        assertThat(first.problems).hasSize(1);

        Taken taken = Taken.knowing(file -> file.name().equals("2014-02-25"), known);

        assertThat(taken.items).isEmpty();
        assertThat(taken.problems).isEmpty();
    }

    /** The sample of the collection, against an extract of it as JSON Lines. */
    @Test
    void equalsTheExtractOfTheSameDays() {
        Taken natives = Taken.from(SharedTexts.file("corpora/xwlb/native"));
        Taken lines = Taken.from(
                SharedTexts.file("corpora/xwlb/xwlb-2012-2020.jsonl.xz"),
                new IntakeOptions(Map.of(), Taken.TODAY, "xwlb", ""));
        Map<LocalDate, List<Document>> extract =
                lines.documents().stream().collect(Collectors.groupingBy(document -> document.published()));

        assertThat(natives.problems).isEmpty();
        List<Document> expected = new ArrayList<>();
        natives.documents().stream()
                .map(Document::published)
                .distinct()
                .forEach(day -> expected.addAll(extract.getOrDefault(day, List.of())));
        assertThat(natives.documents()).hasSize(62);
        for (Function<Document, Object> part : List.<Function<Document, Object>>of(
                Document::title,
                Document::published,
                Document::outlet,
                Document::language,
                Document::wordingKnown,
                document -> document.text().content(),
                document -> document.provenance().url())) {
            assertThat(natives.documents())
                    .extracting(part)
                    .isEqualTo(expected.stream().map(part).toList());
        }
    }
}

package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Document;
import org.readout.model.Language;

class JsonLinesTest {
    private static final String MEETING =
            "{\"date\":\"2013-05-24\",\"title\":\"会见特使\",\"text\":\"主席今天会见了来访的特使。\",\"url\":\"https://news.example/1\",\"source\":\"晚间新闻\"}";
    private static final String CALL =
            "{\"Published\":\"2014-07-04T09:00:00+09:00\",\"headline\":\"Leaders speak\",\"BODY\":\"The leaders of the two states spoke.\",\"lang\":\"en-GB\"}";

    @TempDir
    Path folder;

    @Test
    void aRecordBecomesADocumentByTheNamesOfItsFields() {
        Document document =
                Taken.from(Packed.write(folder, "a.jsonl", MEETING + "\n")).document();

        assertThat(document.text().content()).isEqualTo("会见特使\n主席今天会见了来访的特使。");
        assertThat(document.title()).isEqualTo("会见特使");
        assertThat(document.published()).isEqualTo(LocalDate.of(2013, 5, 24));
        assertThat(document.language()).isEqualTo(Language.CHINESE);
        assertThat(document.outlet()).isEqualTo("晚间新闻");
        assertThat(document.wordingKnown()).isTrue();
        assertThat(document.provenance().url()).isEqualTo("https://news.example/1");
        assertThat(document.provenance().position()).isEqualTo(1);
    }

    @Test
    void namesOfFieldsAreComparedWithoutRegardToCase() {
        Document document = Taken.from(Packed.write(folder, "a.ndjson", CALL)).document();

        assertThat(document.title()).isEqualTo("Leaders speak");
        assertThat(document.published()).isEqualTo(LocalDate.of(2014, 7, 4));
        assertThat(document.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void theKeyIsTheHashOfTheLineWithoutItsEndWhereverItStands() {
        Path first = Packed.write(folder, "a.jsonl", MEETING + "\n" + CALL);
        Path second = Packed.write(folder, "b.jsonl", "\n" + CALL + "\r\n" + MEETING + "\r\n");

        Taken a = Taken.from(first);
        Taken b = Taken.from(second);

        assertThat(a.items.get(0).bytes()).isEqualTo(Packed.utf8(MEETING));
        assertThat(a.documents().get(0).id().sha256()).isEqualTo(Packed.sha256(Packed.utf8(MEETING)));
        assertThat(b.documents().get(1).id()).isEqualTo(a.documents().get(0).id());
        assertThat(b.documents().get(0).id()).isEqualTo(a.documents().get(1).id());
        assertThat(b.documents().get(1).provenance().position()).isEqualTo(3);
    }

    @Test
    void theUsersNamesGoBeforeTheUsualOnes() {
        String line =
                "{\"date\":\"2019-01-01\",\"when\":\"20130524\",\"text\":\"wrong\",\"words\":\"Right of the two.\"}";
        IntakeOptions options =
                new IntakeOptions(Map.of("date", "when", "text", "words"), Taken.TODAY, "Evening News", "");

        Document document =
                Taken.from(Packed.write(folder, "a.jsonl", line), options).document();

        assertThat(document.text().content()).isEqualTo("\nRight of the two.");
        assertThat(document.published()).isEqualTo(LocalDate.of(2013, 5, 24));
        assertThat(document.outlet()).isEqualTo("Evening News");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "null", "\"NA\""})
    void aRecordWithoutItsTextHasAnUnknownWording(String text) {
        String line = "{\"date\":\"2013-05-24\",\"title\":\"Envoy received\",\"text\":" + text + "}";

        Document document = Taken.from(Packed.write(folder, "a.jsonl", line)).document();

        assertThat(document.wordingKnown()).isFalse();
        assertThat(document.text().content()).isEqualTo("Envoy received\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void linesAreReadInEveryEncodingThatIsTold(String charset) {
        byte[] bytes = (MEETING + "\r\n" + MEETING + "\n").getBytes(Charset.forName(charset));

        Taken taken = Taken.from(Packed.write(folder, "a.jsonl", bytes));

        assertThat(taken.problems).isEmpty();
        assertThat(taken.documents()).extracting(Document::title).containsExactly("会见特使", "会见特使");
        assertThat(taken.items.get(1).bytes()).isEqualTo(MEETING.getBytes(Charset.forName(charset)));
        assertThat(taken.items.get(0).bytes()).isEqualTo(taken.items.get(1).bytes());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aCharacterCutAtTheEndOfTheSampleDecidesNothing(int shift) {
        String line = MEETING.replace("主席", "a".repeat(shift) + "习".repeat(Window.SIZE));

        Taken taken = Taken.from(Packed.write(folder, "a.jsonl", line + "\n" + MEETING));

        assertThat(taken.problems).isEmpty();
        assertThat(taken.texts().get(1)).isEqualTo("会见特使\n主席今天会见了来访的特使。");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstRecord() {
        byte[] marked = ("\ufeff" + MEETING).getBytes(StandardCharsets.UTF_8);

        Document document = Taken.from(Packed.write(folder, "a.jsonl", marked)).document();

        assertThat(document.id().sha256()).isEqualTo(Packed.sha256(Packed.utf8(MEETING)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverTheTextItIsStoredUnchangedAndHashedAsWritten(long seed) throws IOException {
        ArbitraryText texts = new ArbitraryText(new Random(seed));
        ObjectMapper json = new ObjectMapper();
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            Map<String, String> record =
                    Map.of("date", "2016-06-01", "title", "t" + texts.next(), "text", "x" + texts.next());
            file.append(json.writeValueAsString(record)).append('\n');
        }

        Taken taken = Taken.from(Packed.write(folder, "a.jsonl", file.toString()));

        assertThat(taken.problems).isEmpty();
        assertThat(taken.items).hasSize(50);
        for (Item item : taken.items) {
            var written = json.readTree(item.bytes());
            assertThat(item.document().text().content())
                    .isEqualTo(written.get("title").asText() + "\n"
                            + written.get("text").asText());
            assertThat(item.document().id().sha256()).isEqualTo(Packed.sha256(item.bytes()));
            assertThat(file).contains(new String(item.bytes(), StandardCharsets.UTF_8) + "\n");
        }
    }
}

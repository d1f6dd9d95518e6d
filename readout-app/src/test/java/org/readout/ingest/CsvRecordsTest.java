package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
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

class CsvRecordsTest {
    private static final String HEADER = "\"story\",\"date\",\"index.link\",\"language\",\"title\"\n";
    private static final String VISIT =
            "\"The envoy arrived, he said \"\"gladly\"\".\nHe left on Sunday.\",\"2012-08-02\",\"http://wire.example/2\",\"en\",\"Envoy Visits\"";
    private static final String GREETING = "NA,2012-08-03,NA,es,Saludo";

    @TempDir
    Path folder;

    @Test
    void aRecordMayTakeSeveralLines() {
        Document document =
                Taken.from(Packed.write(folder, "a.csv", HEADER + VISIT + "\n")).document();

        assertThat(document.text().content())
                .isEqualTo("Envoy Visits\nThe envoy arrived, he said \"gladly\".\nHe left on Sunday.");
        assertThat(document.published()).isEqualTo(LocalDate.of(2012, 8, 2));
        assertThat(document.provenance().url()).isEqualTo("http://wire.example/2");
        assertThat(document.provenance().position()).isEqualTo(2);
        assertThat(document.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void whatIsNotAvailableIsUnknown() {
        Document document =
                Taken.from(Packed.write(folder, "a.csv", HEADER + GREETING)).document();

        assertThat(document.wordingKnown()).isFalse();
        assertThat(document.text().content()).isEqualTo("Saludo\n");
        assertThat(document.provenance().url()).isNull();
        assertThat(document.language()).isEqualTo(new Language("es"));
    }

    @Test
    void theKeyIsTheHashOfTheRecordsBytesWhereverItStands() {
        Taken first = Taken.from(Packed.write(folder, "a.csv", HEADER + VISIT + "\n" + GREETING));
        Taken second = Taken.from(Packed.write(folder, "b.csv", HEADER + GREETING + "\r\n\r\n" + VISIT + "\r\n"));

        assertThat(first.items.get(0).bytes()).isEqualTo(Packed.utf8(VISIT));
        assertThat(first.documents().get(0).id().sha256()).isEqualTo(Packed.sha256(Packed.utf8(VISIT)));
        assertThat(second.documents().get(1).id())
                .isEqualTo(first.documents().get(0).id());
        assertThat(second.documents().get(0).id())
                .isEqualTo(first.documents().get(1).id());
    }

    @Test
    void theUserNamesColumnsThatHaveOtherNames() {
        IntakeOptions options = new IntakeOptions(Map.of("date", "Tag", "text", "Inhalt"), Taken.TODAY, "", "");

        Document document = Taken.from(
                        Packed.write(folder, "a.csv", "tag,inhalt\n2016/6/1,Der Gesandte kam an.\n"), options)
                .document();

        assertThat(document.published()).isEqualTo(LocalDate.of(2016, 6, 1));
        assertThat(document.language()).isEqualTo(new Language("de"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16"})
    void rowsAreReadInEveryEncodingThatIsTold(String charset) {
        String file = "date,title,text\n2013-05-24,会见,\"主席会见了,\r\n特使。\"\n2013-05-25,出访,\"总理出访。\"\n";

        Taken taken = Taken.from(Packed.write(folder, "a.csv", file.getBytes(Charset.forName(charset))));

        assertThat(taken.problems).isEmpty();
        assertThat(taken.texts()).containsExactly("会见\n主席会见了,\r\n特使。", "出访\n总理出访。");
    }

    @Test
    void oneMarkTooManyCostsOneRow() {
        String file =
                "date,text\n2013-05-24,first\n2013-05-25,\"never closed\n2013-05-26,third\n2013-05-27,\"fourth\"\n";

        Taken taken = Taken.from(Packed.write(folder, "a.csv", file));

        assertThat(taken.texts()).containsExactly("\nfirst", "\nthird", "\nfourth");
        assertThat(taken.problems).extracting(Problem::line).containsExactly(3L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverTheTextItIsStoredUnchanged(long seed) {
        ArbitraryText texts = new ArbitraryText(new Random(seed));
        StringBuilder file = new StringBuilder("date,title,text\r\n");
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            String title = "t" + texts.next();
            String text = "x" + texts.next();
            file.append("2016-06-01,")
                    .append(quoted(title))
                    .append(',')
                    .append(quoted(text))
                    .append("\r\n");
            expected.append(title).append('\n').append(text).append('|');
        }

        Taken taken = Taken.from(Packed.write(folder, "a.csv", file.toString()));

        assertThat(taken.problems).isEmpty();
        assertThat(String.join("|", taken.texts()) + "|").isEqualTo(expected.toString());
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}

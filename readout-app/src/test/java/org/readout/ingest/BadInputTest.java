package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of bad input gives one message with file, line and remedy, and costs nothing else. */
class BadInputTest {
    private static final String GOOD = "{\"date\":\"2013-05-24\",\"title\":\"t\",\"text\":\"The envoy came.\"}\n";
    private static final byte[] DAMAGED =
            Packed.joined(Packed.utf8("特使今天来访。\n双方会谈。\nab"), new byte[] {(byte) 0xff}, Packed.utf8("cd\n"));
    private static final byte[] CONTROLS = {1, 2, 3, 4, 'a', 'b', 0, 0, 5, 6};

    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                bad("a.txt", "", 0, "the file is empty", "give a file with documents in it"),
                bad("a.txt", " \n\t\n", 0, "holds no text", "give a file with the text in it"),
                bad("a.jsonl.gz", Packed.gz(new byte[0]), 0, "the file is empty", "give a file"),
                bad("a.txt", CONTROLS, 0, "binary data, not a text", "give it as .txt"),
                bad("a.pdf", "%PDF-1.4 and so on", 0, "PDF is not read yet", "convert it to .txt"),
                bad("a.docx", "PK\u0003\u0004 and so on", 0, "ZIP or Word (.docx) is not read yet", ".txt"),
                bad(
                        "a.txt",
                        Packed.joined(new byte[] {(byte) 0x89}, Packed.utf8("PNG\r\n\u001a\n....")),
                        0,
                        "PNG",
                        ".txt"),
                bad("a.gz", Packed.gz(Packed.gz(Packed.utf8(GOOD))), 0, "gzip in an archive", "decompress it once"),
                bad("a.gz", new byte[] {0x1f, (byte) 0x8b, 8}, 0, "truncated at its beginning", "fetch the file again"),
                bad("a.txt", "China’s café".getBytes(Charset.forName("windows-1252")), 0, "none of UTF-8", "to UTF-8"),
                bad("a.json", "{\n\"date\": 1\n}\n", 0, "several lines, not JSON Lines", "one object a line"),
                bad("a.html", "<html><body></body></html>", 0, "the page holds no text", "save the page with its text"),
                bad(
                        "a.html",
                        "<meta name=date content=2021-01-01><p>The envoy",
                        0,
                        "in the future",
                        "correct the date"),
                bad("a.csv", "date,text\n", 0, "no document is in it", "give a file with documents"),
                bad("a.jsonl", "\n\n", 0, "no document is in it", "give a file with documents"),
                bad("a.csv", "date,text\r2013-05-24,came\r", 1, "a carriage return alone ends a line", "line feeds"),
                bad("a.txt", DAMAGED, 3, "a character is not valid UTF-8 (at byte 41)", "convert the file to UTF-8"),
                bad("a.csv", "datum,inhalt\n1,2\n", 1, "no field date or published or pub_date", "--map date=NAME"),
                bad("a.csv", "date,inhalt\n1,2\n", 1, "for the text; found date, inhalt", "--map text=NAME"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileThatIsOfNoUseGivesOneMessage(String name, byte[] bytes, long line, String what, String remedy) {
        Path file = Packed.write(folder, name, bytes);

        Taken taken = Taken.from(file);

        assertThat(taken.items).isEmpty();
        assertThat(taken.problems).hasSize(1);
        assertThat(taken.problems.get(0).toString())
                .startsWith(file + (line > 0 ? ":" + line : "") + ": ")
                .contains(what)
                .contains("; ")
                .contains(remedy)
                .doesNotContain("\n");
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                line("{\"date\":\"2013-05-24\",\"text\":", "malformed JSON at column", "mend the line"),
                line("{\"date\":\"2013-05-24\",\"text\":\"x\"} {}", "malformed JSON", "mend the line"),
                line(
                        "{\"date\":\"2013-05-24\",\"date\":\"2014-05-24\",\"text\":\"x\"}",
                        "Duplicate field 'date'",
                        "mend"),
                line("[1,2]", "not a JSON object", "one object"),
                line("\"text\"", "not a JSON object", "one object"),
                line("[".repeat(5000), "malformed JSON", "mend the line"),
                line("{\"text\":\"x\",\"title\":\"y\"}", "for the date; found text, title", "--map date=NAME"),
                line("{\"date\":\"2013-05-24\",\"title\":\"y\"}", "for the text; found date, title", "--map text=NAME"),
                line("{\"date\":null,\"text\":\"x\"}", "the record has no date", "yyyy-MM-dd"),
                line("{\"date\":\"NA\",\"text\":\"x\"}", "the record has no date", "yyyy-MM-dd"),
                line("{\"date\":\"31 May\",\"text\":\"x\"}", "the date '31 May' cannot be read", "yyyy-MM-dd"),
                line("{\"date\":\"2013-02-30\",\"text\":\"x\"}", "the date '2013-02-30' cannot be read", "yyyy-MM-dd"),
                line("{\"date\":\"2021-01-01\",\"text\":\"x\"}", "2021-01-01 is in the future", "correct the date"),
                line("{\"date\":\"2013-05-24\",\"text\":\"\"}", "neither title nor text", "leave it out"),
                line("{\"date\":\"2013-05-24\",\"text\":[\"x\"]}", "field 'text' is not a string", "one string"),
                line("{\"date\":\"2013-05-24\",\"text\":\"\\ud83d\"}", "half a character", "write the record again"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineThatIsOfNoUseGivesOneMessageAndTheRestIsTaken(String bad, String what, String remedy) {
        Path file = Packed.write(folder, "a.jsonl", GOOD + bad + "\n" + GOOD);

        Taken taken = Taken.from(file);

        assertThat(taken.items).hasSize(2);
        assertThat(taken.problems).hasSize(1);
        assertThat(taken.problems.get(0).toString())
                .startsWith(file + ":2: ")
                .contains(what)
                .contains(remedy)
                .doesNotContain("\n");
    }

    @Test
    void aDamagedLineOfAUtf8FileIsNamedAndTheRestIsTaken() {
        byte[] chinese = Packed.utf8(GOOD.replace("The envoy came", "特使来访"));
        byte[] damaged = chinese.clone();
        damaged[damaged.length - 6] = (byte) 0xff;
        Path file = Packed.write(folder, "a.jsonl", Packed.joined(chinese, damaged, chinese));

        Taken taken = Taken.from(file);

        assertThat(taken.items).hasSize(2);
        assertThat(taken.problems).extracting(Problem::toString).singleElement().satisfies(message -> assertThat(
                        message)
                .startsWith(file + ":2: a character is not valid UTF-8")
                .endsWith("convert the file to UTF-8 from its true encoding"));
    }

    @Test
    void aRowWithTooManyCellsIsNamedAndTheRestIsTaken() {
        Path file = Packed.write(folder, "a.csv", "date,text\n2013-05-24,came, saw\n2013-05-25,left\n");

        Taken taken = Taken.from(file);

        assertThat(taken.texts()).containsExactly("\nleft");
        assertThat(taken.problems)
                .extracting(Problem::toString)
                .containsExactly(file + ":2: the row has 3 cells where the header has 2;"
                        + " quote cells that hold commas or line ends, and fill in the missing ones");
    }

    @ParameterizedTest
    @MethodSource("archives")
    void ofATruncatedArchiveWhatStandsBeforeTheBreakIsTaken(String name, byte[] packed) {
        Path file = Packed.write(folder, name, Arrays.copyOf(packed, packed.length / 2));

        Taken taken = Taken.from(file);

        int kept = taken.items.size();
        assertThat(kept).isBetween(10_000, 20_500);
        assertThat(taken.problems)
                .extracting(Problem::toString)
                .containsExactly(file + ":" + (kept + 1) + ": the compressed data breaks off: the file is truncated;"
                        + " fetch the file again; what stood before the break was taken in");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 40})
    void aDamagedMemberOfAnArchiveIsNotLostWithoutAWord(int cut) {
        byte[] member = Packed.gz(Packed.utf8(GOOD));
        byte[] second = Arrays.copyOf(member, cut);
        Path file = Packed.write(folder, "a.jsonl.gz", Packed.joined(member, second));

        Taken taken = Taken.from(file);

        assertThat(taken.items).hasSize(1);
        assertThat(taken.problems).extracting(Problem::toString).singleElement().satisfies(message -> assertThat(
                        message)
                .startsWith(file + ":2: ")
                .contains("fetch the file again"));
    }

    static Stream<Arguments> archives() {
        Random random = new Random(11);
        byte[] lines = Packed.utf8(IntStream.range(0, 40_000)
                .mapToObj(i -> GOOD.replace("came", Long.toHexString(random.nextLong())))
                .collect(Collectors.joining()));
        return Stream.of(Arguments.of("a.jsonl.gz", Packed.gz(lines)), Arguments.of("a.jsonl.xz", Packed.xz(lines)));
    }

    @Test
    void aLineOver16MiBIsPassedOverWithoutBeingHeld() {
        long longest = 5L << 28; // more than the heap of the tests
        InputStream endless = new Repeated('x', longest);
        InputStream in = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(Packed.utf8(GOOD)),
                endless,
                new ByteArrayInputStream(Packed.utf8("\n" + GOOD)))));

        Taken taken = Taken.from("-", IntakeOptions.plain(Taken.TODAY), in);

        assertThat(taken.items).hasSize(2);
        assertThat(taken.problems)
                .extracting(Problem::toString)
                .containsExactly("-:2: the line is over 16 MiB and was passed over; split the record, or leave it out");
    }

    @Test
    void aDocumentOver16MiBIsRefused() {
        Taken taken = Taken.from("-", IntakeOptions.plain(Taken.TODAY), new Repeated('x', ByteRun.LIMIT + 1L));

        assertThat(taken.items).isEmpty();
        assertThat(taken.problems)
                .extracting(Problem::toString)
                .containsExactly("-: the document is over 16 MiB; split it into one file a document");
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        Path missing = folder.resolve("none.txt");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), missing);
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(messages(missing)).containsExactly(missing + ": there is no such file; check the name");
        assertThat(messages(link)).singleElement().asString().startsWith(link + ": the link leads to nothing; ");
        assertThat(messages(empty)).singleElement().asString().startsWith(empty + ": the folder is empty; ");
        assertThat(messages(Path.of(""))).singleElement().asString().contains("not the name of a file; ");
    }

    @Test
    void aFileWithoutPermissionIsNamed() throws IOException {
        Path file = Packed.write(folder, "a.txt", "The envoy came.");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "this user may read everything, so nothing can be refused");

        assertThat(messages(file)).singleElement().asString().startsWith(file + ": no permission to read; ");
    }

    private static List<String> messages(Path source) {
        return Taken.from(source).problems.stream().map(Problem::toString).toList();
    }

    private static Arguments bad(String name, String content, long line, String what, String remedy) {
        return Arguments.of(name, Packed.utf8(content), line, what, remedy);
    }

    private static Arguments bad(String name, byte[] content, long line, String what, String remedy) {
        return Arguments.of(name, content, line, what, remedy);
    }

    private static Arguments line(String bad, String what, String remedy) {
        return Arguments.of(bad, what, remedy);
    }

    /** A stream of one byte many times over. */
    private static final class Repeated extends InputStream {
        private final int value;
        private long left;

        private Repeated(int value, long count) {
            this.value = value;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            Arrays.fill(into, offset, offset + count, (byte) value);
            left -= count;
            return count;
        }
    }
}

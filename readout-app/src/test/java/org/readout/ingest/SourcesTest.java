package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.DocId;
import org.readout.model.Document;

class SourcesTest {
    private static final String LINES =
            """
            {"date":"2013-05-24","title":"first","text":"The envoy came."}
            {"date":"2013-05-25","title":"second","text":"The envoy left."}
            """;

    @TempDir
    Path folder;

    @Test
    void packedFilesGiveWhatTheFilesGive() {
        byte[] plain = Packed.utf8(LINES);
        List<DocId> expected = ids(Taken.from(Packed.write(folder, "a.jsonl", plain)));

        assertThat(expected).hasSize(2);
        assertThat(ids(Taken.from(Packed.write(folder, "a.jsonl.gz", Packed.gz(plain)))))
                .isEqualTo(expected);
        assertThat(ids(Taken.from(Packed.write(folder, "a.jsonl.xz", Packed.xz(plain)))))
                .isEqualTo(expected);
        assertThat(ids(Taken.fromStandardInput(Packed.xz(plain)))).isEqualTo(expected);
    }

    @Test
    void membersOfAnArchiveAreReadOneAfterTheOther() {
        int half = LINES.indexOf('\n') + 10;
        byte[] start = Packed.utf8(LINES.substring(0, half));
        byte[] rest = Packed.utf8(LINES.substring(half));

        Taken gz = Taken.from(Packed.write(folder, "a.jsonl.gz", Packed.joined(Packed.gz(start), Packed.gz(rest))));
        Taken xz = Taken.from(Packed.write(folder, "a.jsonl.xz", Packed.joined(Packed.xz(start), Packed.xz(rest))));
        Taken slow = Taken.from(
                "-", IntakeOptions.plain(Taken.TODAY), new Dribble(Packed.joined(Packed.gz(start), Packed.gz(rest))));

        assertThat(ids(gz)).hasSize(2).isEqualTo(ids(xz)).isEqualTo(ids(slow));
        assertThat(slow.problems).isEmpty();
    }

    @Test
    void aFolderIsReadInTheOrderOfNamesWithTheFoldersInIt() throws IOException {
        Files.createDirectory(folder.resolve("b"));
        Packed.write(folder, "c.txt", "The third.");
        Packed.write(folder.resolve("b"), "z.txt", "The second.");
        Packed.write(folder, "a.txt", "The first.");
        Packed.write(folder, ".hidden", "The unseen.");

        Taken taken = Taken.from(folder);

        assertThat(taken.texts()).containsExactly("The first.", "The second.", "The third.");
        assertThat(taken.documents().get(1).provenance().source())
                .isEqualTo(folder.resolve("b").resolve("z.txt").toString());
        assertThat(taken.problems).isEmpty();
    }

    @Test
    void aFolderLinkedTwiceIsReadTwiceButNeverInACircle() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Packed.write(inner, "a.txt", "The envoy came.");
        Files.createSymbolicLink(folder.resolve("other"), inner);
        Files.createSymbolicLink(inner.resolve("up"), folder);

        Taken taken = Taken.from(folder);

        assertThat(taken.items).hasSize(2);
        assertThat(taken.problems)
                .extracting(Problem::source)
                .containsExactly(
                        inner.resolve("up").toString(),
                        folder.resolve("other").resolve("up").toString());
    }

    @Test
    void standardInputIsRecognisedByItsContent() {
        Document json = Taken.fromStandardInput(
                        Packed.utf8("\n " + LINES.lines().findFirst().orElseThrow()))
                .document();
        Document page = Taken.fromStandardInput(
                        Packed.utf8("<!doctype html><title>Envoy</title><p>The envoy came.</p>"))
                .document();
        Document row = Taken.fromStandardInput(Packed.utf8("date,headline,text\n2013-05-24,Envoy,The envoy came.\n"))
                .document();
        Document text =
                Taken.fromStandardInput(Packed.utf8("The envoy came.\n")).document();

        assertThat(List.of(json.title(), page.title(), row.title(), text.title()))
                .containsExactly("first", "Envoy", "Envoy", "");
        assertThat(text.provenance().source()).isEqualTo("-");
    }

    @Test
    void progressCountsTheBytesOfTheFileAsItLies() {
        byte[] noise = new byte[300_000];
        new Random(7).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) ('a' + (noise[i] & 15));
        }
        byte[] packed = Packed.gz(noise);

        Taken taken = Taken.from(Packed.write(folder, "a.txt.gz", packed));

        assertThat(taken.total).isEqualTo(packed.length);
        assertThat(taken.progress).isSorted().hasSizeBetween(2, 1 + packed.length / (1 << 16));
        assertThat(taken.progress.get(taken.progress.size() - 1)).isEqualTo(packed.length);
    }

    @Test
    void whatTheIntakeThrowsPassesThrough() {
        Path file = Packed.write(folder, "a.jsonl", LINES);
        Sources sources = new Sources(IntakeOptions.plain(Taken.TODAY), InputStream::nullInputStream);

        assertThatThrownBy(() -> sources.read(file.toString(), new Full()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }

    @ParameterizedTest
    @ValueSource(strings = {"datum", "Date", ""})
    void aFieldThatIsNoneIsRefused(String role) {
        assertThatThrownBy(() -> new IntakeOptions(Map.of(role, "x"), Taken.TODAY, "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fields are date, title, text, url, outlet, language");
    }

    private static List<DocId> ids(Taken taken) {
        return taken.documents().stream().map(Document::id).toList();
    }

    /** A pipe that gives a byte at a time and never says that more is coming. */
    private static final class Dribble extends ByteArrayInputStream {
        private Dribble(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(1, length));
        }

        @Override
        public synchronized int available() {
            return 0;
        }
    }

    private static final class Full implements Intake {
        @Override
        public void item(Item item) {
            throw new UncheckedIOException(new IOException("disk full"));
        }

        @Override
        public void problem(Problem problem) {}
    }
}

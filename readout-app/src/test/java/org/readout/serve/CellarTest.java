package org.readout.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellarTest {
    private static final Answer LONG_WORK =
            Answer.of(Answer.CSV, "day,kind\n2016-06-01,rarity\n").as("signals.csv");

    @TempDir
    private Path home;

    private final AtomicInteger worked = new AtomicInteger();

    @Test
    void whatWasLaidInIsThereAtTheNextStart() {
        new Cellar(home, "token").lay("/a?b=1", 7, LONG_WORK);

        Answer found = ask("/a?b=1", 7);

        assertThat(worked).hasValue(0);
        assertThat(found.bytes()).isEqualTo(LONG_WORK.bytes());
        assertThat(found.type()).isEqualTo(Answer.CSV);
        assertThat(found.file()).isEqualTo("signals.csv");
    }

    @Test
    void ofAnotherRecordOrAddressItIsWorkedOut() {
        new Cellar(home, "token").lay("/a", 7, LONG_WORK);

        ask("/a", 8);
        ask("/b", 7);
        ask("/a", 0);

        assertThat(worked).hasValue(3);
    }

    @Test
    void whatIsOutOfDateGoesWhenSomethingIsLaidIn() throws IOException {
        Cellar cellar = new Cellar(home, "token");
        cellar.lay("/a", 7, LONG_WORK);
        cellar.lay("/a", 8, LONG_WORK);
        cellar.lay("/b", 8, LONG_WORK);

        try (Stream<Path> shelves = Files.list(home.resolve(Cellar.FOLDER))) {
            assertThat(shelves.map(CellarTest::held)).containsExactly(2L);
        }
    }

    @Test
    void afterItIsClosedNothingIsWritten() {
        Cellar cellar = new Cellar(home, "token");
        cellar.close();

        cellar.lay("/a", 7, LONG_WORK);

        assertThat(home.resolve(Cellar.FOLDER)).doesNotExist();
    }

    @Test
    void whatHoldsTheTokenOfThisStartIsNeverKept() {
        new Cellar(home, "token").lay("/a", 7, Answer.of(Answer.HTML, "<input name=token value=\"token\">"));
        new Cellar(home, "token").lay("/b", 7, LONG_WORK.with(Answer.BAD));

        ask("/a", 7);
        ask("/b", 7);

        assertThat(worked).hasValue(2);
    }

    @Test
    void aFileThatIsDamagedIsAsIfItWereNotThere() throws IOException {
        new Cellar(home, "token").lay("/a", 7, LONG_WORK);
        try (Stream<Path> files = Files.walk(home.resolve(Cellar.FOLDER))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {0, 40, 1});
            }
        }

        ask("/a", 7);

        assertThat(worked).hasValue(1);
    }

    private Answer ask(String address, long version) {
        return new Cellar(home, "token").get(address, version, () -> {
            worked.incrementAndGet();
            return LONG_WORK;
        });
    }

    private static long held(Path shelf) {
        try (Stream<Path> files = Files.list(shelf)) {
            return files.count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

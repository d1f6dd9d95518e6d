package org.readout.pipeline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.model.Country;
import org.readout.pipeline.Period;
import org.readout.pipeline.meeting.MeetingQuery;

/** Libraries that keep what they have read answer as one that reads anew; they share a store and each is closed by itself. */
class ResidentLibraryTest {
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final LocalDate TODAY = LocalDate.parse("2026-01-15");

    @TempDir
    private Path home;

    @Test
    void theyAnswerAsOneThatReadsAnew() throws IOException {
        Path file = sample();
        List<Library> residents;
        try (Library library = Library.open(home, LEXICON, 1)) {
            add(library, file);
            try (Residence residence = Residence.in(home)) {
                residents = List.of(residence.library(LEXICON), residence.library(LEXICON));
            }
            for (StateCount state : library.holdings().states()) {
                assertThat(residents.get(1).chronicle().meetings(of(state.state(), null)))
                        .isEqualTo(library.chronicle().meetings(of(state.state(), null)));
                assertThat(residents.get(0).chronicle().meetings(of(state.state(), new Country("PRK"))))
                        .isEqualTo(library.chronicle().meetings(of(state.state(), new Country("PRK"))));
            }
        }
        residents.get(0).close();
        assertThat(residents.get(1).chronicle().meetings(of(new Country("CHN"), null)))
                .isNotEmpty();
        residents.get(1).close();
    }

    @Test
    void theySeeWhatIsAddedMeanwhile() throws IOException {
        Path file = sample();
        Library.open(home, LEXICON, 1).close();
        Residence residence = Residence.in(home);
        Library resident = residence.library(LEXICON);
        long version = residence.version();
        assertThat(resident.chronicle().meetings(of(new Country("CHN"), null))).isEmpty();
        try (Library library = Library.open(home, LEXICON, 1)) {
            add(library, file);
        }
        assertThat(residence.version()).isNotEqualTo(version);
        assertThat(resident.chronicle().meetings(of(new Country("CHN"), null))).isNotEmpty();
        assertThat(resident.chronicle().person("Xi Jinping", null).access()).isNotEmpty();
        resident.close();
        residence.close();
    }

    private static MeetingQuery of(Country a, @Nullable Country b) {
        return new MeetingQuery(a, b, Period.ALWAYS, null, null);
    }

    private Path sample() throws IOException {
        Path file = home.resolve("readouts.jsonl");
        try (InputStream sample = ResidentLibraryTest.class.getResourceAsStream("/org/readout/sample/readouts.jsonl")) {
            Files.copy(Objects.requireNonNull(sample), file);
        }
        return file;
    }

    private static void add(Library library, Path file) {
        IntakeOptions options = IntakeOptions.plain(TODAY);
        library.add(
                List.of(file.toString()), new Sources(options, InputStream::nullInputStream), options, problem -> {});
    }
}

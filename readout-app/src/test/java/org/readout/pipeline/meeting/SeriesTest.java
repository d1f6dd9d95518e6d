package org.readout.pipeline.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.model.Dyad;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.library.Library;

/** An imported series is asked for by its name, by dyad and month. */
class SeriesTest {
    private static final Dyad DYAD = Dyad.of("CHN", "JPN");

    @TempDir
    private Path home;

    @Test
    void monthsHoldTheMeanOfTheirValuesInBothDirections() {
        try (Library library = library()) {
            List<SeriesMonth> months = library.chronicle().series("edges", DYAD, null);

            assertThat(months)
                    .extracting(SeriesMonth::month)
                    .containsExactly(YearMonth.of(2018, 1), YearMonth.of(2018, 2));
            assertThat(months).extracting(SeriesMonth::value).containsExactly(4.0, -1.0);
            assertThat(months.get(0).evidence())
                    .extracting(evidence -> evidence.quote())
                    .containsExactlyInAnyOrder("3", "5");
        }
    }

    @Test
    void asOfADayLaterValuesAreNotKnown() {
        try (Library library = library()) {
            assertThat(library.chronicle().series("edges", DYAD, LocalDate.of(2018, 1, 1)))
                    .extracting(SeriesMonth::value)
                    .containsExactly(3.0);
            // A month is known when it is over.
            assertThat(library.chronicle().series("edges", DYAD, LocalDate.of(2018, 2, 27)))
                    .hasSize(1);
            assertThat(library.chronicle().series("edges", DYAD, LocalDate.of(2018, 2, 28)))
                    .hasSize(2);
        }
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        try (Library library = library()) {
            assertThatThrownBy(() -> library.chronicle().series("trade", DYAD, null))
                    .isInstanceOf(BadRequest.class)
                    .hasMessage("no imported series 'trade' of CHN-JPN; series are edges");
            assertThatThrownBy(() -> library.chronicle().series("edges", Dyad.of("CHN", "FRA"), null))
                    .hasMessageContaining("import one with: readout import FILE --outlet NAME");
        }
    }

    private Library library() {
        String csv = "date,a,b,value\n2018-01-01,CHN,JPN,3\n2018-01-02,JPN,CHN,5\n2018-02,CHN,JPN,-1\n2017,CHN,JPN,9\n"
                + "2018-01-01,CHN,KOR,7\n";
        IntakeOptions options =
                new IntakeOptions(Map.of(), LocalDate.of(2026, 1, 15), "edges", "", IntakeOptions.Content.DATA);
        Sources sources = new Sources(options, () -> new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        Library library = Library.open(home, Lexicon.bundled(), 1);
        library.importData(List.of("-"), sources, options, problem -> {
            throw new AssertionError(problem);
        });
        return library;
    }
}

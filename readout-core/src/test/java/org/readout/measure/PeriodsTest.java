package org.readout.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Coverage;
import org.readout.model.Selection;

class PeriodsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2015-11-20 | 2016-02-10 | MONTH   | 2015-11-30 2015-12-31 2016-01-31 2016-02-10
                    2015-11-20 | 2016-02-29 | MONTH   | 2015-11-30 2015-12-31 2016-01-31 2016-02-29
                    2015-11-20 | 2016-05-01 | QUARTER | 2015-12-31 2016-03-31 2016-05-01
                    2014-07-01 | 2016-05-01 | YEAR    | 2014-12-31 2015-12-31 2016-05-01
                    2016-05-01 | 2016-05-01 | YEAR    | 2016-05-01
                    """)
    void endsOfPeriodsAndThenTheLastDay(LocalDate from, LocalDate to, Query.Grain by, String ends) {
        assertThat(Periods.ends(new Query(from, to, by, null), List.of(), List.of()))
                .isEqualTo(Stream.of(ends.split(" ")).map(LocalDate::parse).toList());
    }

    @ParameterizedTest
    @CsvSource({
        // The record holds items of 2014-03-05 and 2014-04-20.
        "          ,            , 2014-03-31 2014-04-20",
        "2014-04-01,            , 2014-04-20",
        "          , 2014-03-10, 2014-03-10",
        "2015-01-07,            , 2015-01-07",
        "          , 2013-01-07, 2013-01-07",
    })
    void openBoundsAreThoseOfTheItems(@Nullable LocalDate from, @Nullable LocalDate to, String ends) {
        List<LocalDate> items = List.of(LocalDate.parse("2014-04-20"), LocalDate.parse("2014-03-05"));
        assertThat(Periods.ends(new Query(from, to, Query.Grain.MONTH, null), items, List.of()))
                .isEqualTo(Stream.of(ends.split(" ")).map(LocalDate::parse).toList());
    }

    @Test
    void withoutItemsTheCoverageSpeaks() {
        LocalDate from = LocalDate.parse("2014-01-15");
        LocalDate to = LocalDate.parse("2014-02-15");
        Coverage coverage = new Coverage("news", "", from, to, Selection.COMPLETE, "all", 9, 0, List.of());
        Query open = new Query(null, null, Query.Grain.MONTH, null);
        assertThat(Periods.ends(open, List.of(), List.of(coverage))).containsExactly(LocalDate.parse("2014-01-31"), to);
        assertThat(Periods.ends(open, List.of(), List.of())).containsExactly(LocalDate.EPOCH);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        LocalDate day = LocalDate.parse("2016-06-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Query(day, day.minusDays(1), Query.Grain.MONTH, null))
                .withMessageContaining("2016-05-31");
    }
}

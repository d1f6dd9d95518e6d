package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.TypeConversionException;

class DayTest {
    @ParameterizedTest
    @CsvSource({"2016-06-01, 2016-06-01, 2016-06-01", "2016-02, 2016-02-01, 2016-02-29", "2016, 2016-01-01, 2016-12-31"
    })
    void aMonthOrAYearMeansItsFirstOrLastDay(String typed, LocalDate first, LocalDate last) {
        assertThat(new Day.First().convert(typed)).isEqualTo(first);
        assertThat(new Day.Last().convert(typed)).isEqualTo(last);
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> new Day.First().convert("2016-13"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("write YYYY-MM-DD");
    }
}

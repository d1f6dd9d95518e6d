package org.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(A1)", "+1+1", "-1+1", "@SUM(A1)", "\tx"})
    void aTextThatASpreadsheetWouldRunIsDisarmed(String text) {
        assertThat(Csv.line(Arrays.asList(text))).isEqualTo("'" + text + "\n");
    }

    @Test
    void numbersKeepTheirSign() {
        assertThat(Csv.line(Arrays.asList(-4.5, 3, true, null, "x"))).isEqualTo("-4.5,3,true,,x\n");
    }

    @Test
    void commasQuotesAndLineEndsAreQuoted() {
        assertThat(Csv.line(Arrays.asList("a,b", "say \"no\"", "two\nlines")))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\n");
    }
}

package org.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlatCsvTest {
    private record Inner(String quote, int start) {}

    private record Row(String name, @Nullable Inner said, List<String> states, List<Inner> places) {}

    @Test
    void whatStandsWithinARowIsNamedByItsPath() {
        Row row = new Row("talks", new Inner("他们会谈", 3), List.of("CHN", "PRK"), List.of(new Inner("x", 1)));

        assertThat(FlatCsv.of(List.of(row)))
                .isEqualTo("name,said_quote,said_start,states,places\n"
                        + "talks,他们会谈,3,CHN; PRK,\"[{\"\"quote\"\":\"\"x\"\",\"\"start\"\":1}]\"\n");
    }

    @Test
    void absentAndPresentObjectsShareTheirColumns() {
        Row without = new Row("a", null, List.of(), List.of());
        Row with = new Row("b", new Inner("q", 1), List.of(), List.of());

        assertThat(FlatCsv.of(List.of(without, with)))
                .isEqualTo("name,states,places,said_quote,said_start\na,,,,\nb,,,q,1\n");
    }

    /** Quotes come from anywhere, and a spreadsheet would run them. */
    @Test
    void formulasAreDisarmed() {
        Row row =
                new Row("=HYPERLINK(\"http://evil.example\")", new Inner("@SUM(1)", 1), List.of("+1", "-2"), List.of());

        assertThat(FlatCsv.of(List.of(row))).contains("\"'=HYPERLINK", ",'@SUM(1),", ",'+1; -2,");
    }
}

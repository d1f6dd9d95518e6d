package org.readout.measure.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Coverage;
import org.readout.model.Selection;

class ExposureTest {
    private static final LocalDate FROM = LocalDate.parse("2014-01-16");
    private static final LocalDate TO = LocalDate.parse("2014-03-31");

    /** January from the 16th on is 16 days of 31; of February two days are missing. */
    @Test
    void daysOfACompleteSource() {
        List<LocalDate> missing = List.of(LocalDate.parse("2014-02-03"), LocalDate.parse("2014-02-04"));
        Exposure exposure = Exposure.of(List.of(source(Selection.COMPLETE, missing)), null, List.of());
        assertThat(exposure.covered()).containsExactly(new double[] {16 / 31.0, 26 / 28.0, 1}, within(1e-12));
    }

    @Test
    void nothingAfterTheDayAskedForIsCovered() {
        Exposure exposure =
                Exposure.of(List.of(source(Selection.COMPLETE, List.of())), LocalDate.parse("2014-02-14"), List.of());
        assertThat(exposure.covered()).containsExactly(new double[] {16 / 31.0, 0.5}, within(1e-12));
        assertThat(exposure.covers(Month.of(TO))).isFalse();
    }

    @Test
    void ofASelectedSourceOnlyMonthsWithADocument() {
        List<LocalDate> missing =
                FROM.plusDays(1).datesUntil(LocalDate.parse("2014-03-31")).toList();
        Exposure exposure = Exposure.of(List.of(source(Selection.SELECTED, missing)), null, List.of());
        assertThat(exposure.covered()).containsExactly(1, 0, 1);
    }

    @Test
    void withoutADatedSourceTheItemsTell() {
        Exposure exposure = Exposure.of(List.of(), null, List.of(24170, 24172));
        assertThat(exposure.covered()).containsExactly(1, 1, 1);
        assertThat(exposure.first()).isEqualTo(24170);
    }

    private static Coverage source(Selection selection, List<LocalDate> missing) {
        return new Coverage("some", "", FROM, TO, selection, "", 1, 0, missing);
    }
}

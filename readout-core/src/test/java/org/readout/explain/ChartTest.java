package org.readout.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.explain.Series.reading;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.model.Reading;

class ChartTest {
    private static final List<Reading> DIP = List.of(
            reading("2012-12-31", 0.5, 2.0, 3.5),
            reading("2013-12-31", -3.9, -2.6, -1.2),
            reading("2014-12-31", -1.5, 0.5, 2.5));

    @Test
    void eachReadingHasItsBarOnOneScale() {
        assertThat(Chart.of(DIP, Set.of()))
                .isEqualTo(
                        """
                            value  -4                      ┊                      +4
                2012-12-31  +2.00                          ┊  ─────────●─────────
                2013-12-31  -2.60   ───────●─────────      ┊
                2014-12-31  +0.50                 ─────────┼──●────────────
                """);
    }

    @Test
    void aSparklineGoesFromTheLowestValueToTheHighest() {
        assertThat(Sparkline.of(DIP)).isEqualTo("█▁▆");
        assertThat(Sparkline.of(List.of(DIP.get(0), DIP.get(0)))).isEqualTo("▅▅");
        assertThat(Sparkline.of(List.of())).isEmpty();
    }

    @Test
    void withoutReadingsThereIsTheScaleAlone() {
        assertThat(Chart.of(List.of(), Set.of())).hasLineCount(1).contains("-1", "┊", "+1");
    }

    @Test
    void aPeriodWithoutObservationHasAHollowPoint() {
        String chart = Chart.of(DIP, Set.of(DIP.get(1).date()));
        assertThat(chart.lines().toList().get(2)).contains("○").doesNotContain("●");
        assertThat(chart.lines().toList().get(1)).contains("●");
    }
}

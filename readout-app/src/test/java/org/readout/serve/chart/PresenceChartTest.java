package org.readout.serve.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.model.Presence;

/** Where marks stand. */
class PresenceChartTest {
    @Test
    void overTimeAMarkStandsAtItsDayOnItsLine() {
        PresenceChart chart = PresenceChart.overTime(List.of(row("2013-01-01", "2015-01-01"), row("2014-01-01")));

        assertThat(chart.lines()).hasSize(2);
        assertThat(chart.marks().get(2).x())
                .isBetween(chart.marks().get(0).x(), chart.marks().get(1).x());
        assertThat(chart.marks().get(2).y()).isEqualTo(chart.lines().get(1).y());
        assertThat(chart.ticks()).extracting(tick -> tick.label()).containsExactly("2014", "2015");
    }

    @Test
    void oneReadoutAloneHasAPlaceToo() {
        PresenceChart chart = PresenceChart.overTime(List.of(row("2013-05-05")));

        assertThat(chart.marks().get(0).x()).isBetween(PresenceChart.LEFT, (double) chart.width());
    }

    @Test
    void byReadoutColumnsAreEvenAndEachYearIsNamedOnce() {
        PresenceChart chart = PresenceChart.byReadout(
                List.of(row("2013-01-01", "2013-01-02", "2013-09-09", "2013-10-10", "2014-01-01")));

        double step = chart.marks().get(1).x() - chart.marks().get(0).x();
        assertThat(chart.marks().get(4).x() - chart.marks().get(3).x()).isEqualTo(step);
        assertThat(chart.ticks()).extracting(tick -> tick.label()).containsExactly("2013", "2014");
    }

    private static PresenceChart.Row row(String... days) {
        return new PresenceChart.Row(
                "a name",
                "/formula",
                Stream.of(days)
                        .map(day -> new PresenceChart.Said(LocalDate.parse(day), Presence.PRESENT, "/doc", day))
                        .toList());
    }
}

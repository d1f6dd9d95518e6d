package org.readout.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.explain.Series.contribution;

import org.junit.jupiter.api.Test;
import org.readout.model.Contribution;
import org.readout.model.Reading;

class RankingTest {
    private final Reading reading = Series.reading(
            "2014-12-31",
            -1,
            0.4,
            2,
            contribution("2014-03-01 talks", 0.2),
            contribution("2014-02-01 sanctions", -0.5),
            contribution("2014-05-01 visit", 0.7),
            contribution("2014-04-01 talks", 0.2),
            contribution("2014-06-01 protest", -0.2),
            contribution("2014-07-01 telegram", 0));

    @Test
    void theStrongestOnEachSideFirstAndTiesByDate() {
        Ranking ranking = Ranking.of(reading, 5);
        assertThat(ranking.raising())
                .extracting(Contribution::what)
                .containsExactly("2014-05-01 visit", "2014-03-01 talks", "2014-04-01 talks");
        assertThat(ranking.lowering())
                .extracting(Contribution::what)
                .containsExactly("2014-02-01 sanctions", "2014-06-01 protest");
    }

    @Test
    void noMoreThanAskedFor() {
        assertThat(Ranking.of(reading, 1).raising()).hasSize(1);
        assertThat(Ranking.of(reading, 1).lowering()).hasSize(1);
    }

    @Test
    void oneMeetingIsOneEntry() {
        Contribution visit = contribution("2014-05-01 visit", 0.25);
        Ranking ranking = Ranking.of(Series.reading("2014-12-31", 0, 0.75, 1, visit, visit, visit), 5);
        assertThat(ranking.raising()).containsExactly(contribution("2014-05-01 visit", 0.75));
    }
}

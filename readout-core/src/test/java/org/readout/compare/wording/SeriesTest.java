package org.readout.compare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeriesTest {
    /** The kinds of absence are never mixed: only known words that touch the topic can lack a formula. */
    @Test
    void whatIsNoOpportunityIsLeftOutWithItsReason() {
        Series series = Series.of(
                Trial.FORMULA,
                Trial.condition(2, Set.of("storms")),
                List.of(
                        Trial.told("2001-05-01", 3, List.of("storms")),
                        Trial.told("2001-01-01", 3, List.of(Trial.FORMULA)),
                        Trial.told("2001-02-01", 3, List.of("harvest")),
                        Trial.silent("2001-03-01", true),
                        Trial.silent("2001-04-01", false)));
        assertThat(series.opportunities())
                .extracting(one -> one.day() + " " + one.present())
                .containsExactly("2001-01-01 true", "2001-05-01 false");
        assertThat(Trial.leftOut(series))
                .isEqualTo(Map.of(Reason.OTHER_TOPIC, 1, Reason.NO_WORDS, 1, Reason.NO_TEXT, 1));
        assertThat(Trial.lastUse(series)).isEqualTo("2001-01-01");
    }

    @Test
    void theSidesPrincipalMustBeOfTheBandAskedFor() {
        List<Occasion> one = List.of(Trial.told("2001-01-01", 6, List.of(Trial.FORMULA)));
        assertThat(Series.of(Trial.FORMULA, Trial.condition(1, Set.of()), one).opportunities())
                .hasSize(1);
        Condition counterpart =
                new Condition(Trial.SIDE, Trial.condition(1, Set.of()).partners(), 1, 3, null, Set.of(), null, null);
        assertThat(Trial.leftOut(Series.of(Trial.FORMULA, counterpart, one))).isEqualTo(Map.of(Reason.OTHER_RANK, 1));
    }

    @Test
    void theOrderOfTheMeetingsGivenChangesNothing() {
        List<Occasion> told = new java.util.ArrayList<>(List.of(
                Trial.told("2001-02-01", 3, List.of()),
                Trial.told("2001-01-01", 3, List.of(Trial.FORMULA)),
                Trial.told("2001-03-01", 3, List.of(Trial.FORMULA))));
        Series first = Series.of(Trial.FORMULA, Trial.condition(2, Set.of()), told);
        Collections.reverse(told);
        assertThat(Series.of(Trial.FORMULA, Trial.condition(2, Set.of()), told)).isEqualTo(first);
    }

    @Test
    void aUseIsRestoredAfterAGap() {
        Series series = Trial.series(List.of(false, false, true, false, true, false, false, true));
        assertThat(series.restored(2)).extracting(one -> one.day().toString()).containsExactly("2001-08-01");
        assertThat(series.firstUse().map(one -> one.day().toString())).contains("2001-03-01");
    }
}

package org.readout.compare.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.model.Country;

class AbsencesTest {
    private static final Country NEAR = new Country("BBB");
    private static final Country FAR = new Country("CCC");

    /** What the essay's word is worth: (n − k + ½) / (n + 1). */
    @Test
    void oneAbsenceAfterSeventeenOfTwenty() {
        assertThat(Absence.alone(new Counts(20, 17), 1)).isCloseTo(3.5 / 21, within(1e-12));
        assertThat(Absence.alone(new Counts(3, 3), 1)).isCloseTo(0.125, within(1e-12));
        assertThat(Absence.alone(new Counts(20, 17), 0)).isEqualTo(1);
    }

    /** Of several: the product (½ + n − k + i) / (n + 1 + i). */
    @Test
    void absencesInARow() {
        assertThat(Absence.alone(new Counts(20, 19), 3)).isCloseTo(1.5 / 21 * 2.5 / 22 * 3.5 / 23, within(1e-12));
    }

    /** Partners that are alike lend each other certainty: three of three alone say little, thirty of thirty beside it much. */
    @Test
    void partnersThatAreAlikeLendCertainty() {
        Map<Country, Counts> before = Map.of(NEAR, new Counts(3, 3), FAR, new Counts(30, 30));
        double pooled = new PooledRate.Learned().from(before.values()).allLack(before, Map.of(NEAR, 1));
        assertThat(pooled).isLessThan(0.06).isGreaterThan(Absence.alone(new Counts(33, 33), 1));
    }

    /** Partners that differ do not: what is never said to one is no absence with it, however often another hears it. */
    @Test
    void partnersThatDifferKeepTheirOwnRates() {
        Map<Country, Counts> before = Map.of(NEAR, new Counts(20, 0), FAR, new Counts(40, 40));
        PooledRate rates = new PooledRate.Learned().from(before.values());
        assertThat(rates.allLack(before, Map.of(NEAR, 3))).isGreaterThan(0.9);
        assertThat(rates.allLack(before, Map.of(FAR, 3))).isLessThan(1e-4);
    }

    @Test
    void theRunAtTheEndIsTestedAgainstWhatCameBefore() {
        List<Boolean> uses = new ArrayList<>(Collections.nCopies(9, true));
        uses.addAll(List.of(false, true, false, false));
        Absence absence =
                new Absences().together(List.of(Trial.series(uses))).get(0).absence();
        assertThat(absence.m()).isEqualTo(2);
        assertThat(absence.before()).isEqualTo(new Counts(11, 10));
        assertThat(absence.pUnpooled()).isCloseTo(1.5 / 12 * 2.5 / 13, within(1e-12));
        assertThat(absence.series().restored(1)).hasSize(1);
    }

    @Test
    void oneAbsenceIsNeverSignificantHoweverRare() {
        List<Boolean> uses = new ArrayList<>(Collections.nCopies(400, true));
        uses.add(false);
        Finding finding = new Absences().together(List.of(Trial.series(uses))).get(0);
        assertThat(finding.q()).isLessThan(0.01);
        assertThat(finding.call()).isEqualTo(Call.SUGGESTIVE);
        uses.add(false);
        assertThat(new Absences().together(List.of(Trial.series(uses))).get(0).call())
                .isEqualTo(Call.SIGNIFICANT);
    }

    @Test
    void ofOneReadoutTheAbsenceMostToBeExpectedComesFirst() {
        Series often = Trial.series(List.of(true, true, true, true, true, false));
        Series seldom = Trial.series(List.of(false, true, false, false, true, false));
        Series said = Trial.series(List.of(true, true));
        assertThat(new Absences().strongest(List.of(seldom, said, often)))
                .extracting(Absence::series)
                .containsExactly(often, seldom);
    }

    @Test
    void aFormulaThatIsSaidLastLacksNothing() {
        Finding finding = new Absences()
                .together(List.of(Trial.series(List.of(true, false, true))))
                .get(0);
        assertThat(finding.absence().m()).isZero();
        assertThat(finding.absence().pPooled()).isEqualTo(1);
        assertThat(finding.call()).isEqualTo(Call.NOTHING);
    }
}

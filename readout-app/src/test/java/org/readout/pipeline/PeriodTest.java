package org.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.model.Basis;
import org.readout.model.Precision;
import org.readout.model.When;

class PeriodTest {
    private static final Period YEAR_2016 = new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31));
    private static final When BY_2018 =
            new When(null, LocalDate.of(2018, 3, 28), Precision.VAGUE, Basis.VAGUE, List.of());

    @Test
    void holdsWhatMayHaveHappenedInIt() {
        assertThat(YEAR_2016.mayHold(When.day(LocalDate.of(2016, 6, 1), Basis.EXPLICIT, List.of())))
                .isTrue();
        assertThat(YEAR_2016.mayHold(When.year(2016, Basis.EXPLICIT, List.of())))
                .isTrue();
        assertThat(YEAR_2016.mayHold(When.month(2015, 12, Basis.EXPLICIT, List.of())))
                .isFalse();
    }

    @Test
    void aHappeningBoundedOnOneSideLiesAtItsBound() {
        assertThat(YEAR_2016.mayHold(BY_2018)).isFalse();
        assertThat(new Period(LocalDate.of(2018, 1, 1), null).mayHold(BY_2018)).isTrue();
    }

    @Test
    void anUndatedHappeningLiesInAnOpenPeriodOnly() {
        assertThat(Period.ALWAYS.mayHold(When.UNKNOWN)).isTrue();
        assertThat(YEAR_2016.mayHold(When.UNKNOWN)).isFalse();
    }

    @Test
    void undatedHappeningsComeLast() {
        When may = When.month(2016, 5, Basis.EXPLICIT, List.of());
        assertThat(Stream.of(When.UNKNOWN, BY_2018, may).sorted(Period.ORDER))
                .containsExactly(may, BY_2018, When.UNKNOWN);
    }

    @Test
    void mayNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Period(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 1, 1)))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("exchange --from and --to");
    }
}

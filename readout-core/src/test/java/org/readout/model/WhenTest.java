package org.readout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhenTest {
    private static final When MAY = When.month(2013, 5, Basis.EXPLICIT, List.of());
    private static final When DAY = When.day(LocalDate.of(2013, 5, 24), Basis.INFERRED, List.of());

    @Test
    void valueIsIsoAtItsPrecision() {
        assertThat(DAY.value()).isEqualTo("2013-05-24");
        assertThat(MAY.value()).isEqualTo("2013-05");
        assertThat(When.year(2013, Basis.EXPLICIT, List.of()).value()).isEqualTo("2013");
        assertThat(When.UNKNOWN.value()).isNull();
    }

    @Test
    void aDayOfTheMonthIsCompatibleWithIt() {
        assertThat(MAY.compatible(DAY)).isTrue();
        assertThat(DAY.compatible(When.month(2013, 6, Basis.EXPLICIT, List.of())))
                .isFalse();
        assertThat(When.UNKNOWN.compatible(DAY)).isTrue();
    }

    @Test
    void aDayIsOneDay() {
        assertThatThrownBy(() -> new When(
                        LocalDate.of(2013, 5, 24), LocalDate.of(2013, 5, 25), Precision.DAY, Basis.EXPLICIT, List.of()))
                .hasMessageContaining("a day is one day");
    }
}

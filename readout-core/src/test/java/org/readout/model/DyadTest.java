package org.readout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DyadTest {
    @Test
    void orderDoesNotMatter() {
        assertThat(Dyad.of("PRK", "CHN")).isEqualTo(Dyad.of("CHN", "PRK")).hasToString("CHN-PRK");
    }

    @Test
    void needsTwoStates() {
        assertThatThrownBy(() -> Dyad.of("CHN", "CHN")).hasMessageContaining("two states");
    }

    @Test
    void codesAreUpperCaseAlpha3() {
        assertThatThrownBy(() -> new Country("China")).hasMessageContaining("alpha-3");
    }
}

package org.readout.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarometersTest {
    private final Barometers barometers = Barometers.of(Records.lexicon());

    @Test
    void theStateSpaceIsTheStandard() {
        assertThat(barometers.standard().name()).isEqualTo("state-space");
        assertThat(barometers.names()).startsWith("state-space");
    }

    @Test
    void modelsAreFoundByName() {
        barometers.names().forEach(name -> assertThat(barometers.named(name))
                .hasValueSatisfying(model -> assertThat(model.name()).isEqualTo(name)));
        assertThat(barometers.named("thermometer")).isEmpty();
    }
}

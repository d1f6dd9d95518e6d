package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {
    @Test
    void theLikestArePairedFirstAndEachOnce() {
        Pairing<Integer, Integer> pairing =
                Pairing.of(List.of(10, 20, 90), List.of(19, 12, 13), (a, b) -> 5 - Math.abs(a - b));
        assertThat(pairing.pairs()).containsExactly(new Pairing.Pair<>(20, 19), new Pairing.Pair<>(10, 12));
        assertThat(pairing.missed()).containsExactly(90);
        assertThat(pairing.rest()).containsExactly(13);
    }
}

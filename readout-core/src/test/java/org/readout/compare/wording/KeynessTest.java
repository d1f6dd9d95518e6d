package org.readout.compare.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeynessTest {
    @Test
    void whatBelongsToTheLaterWordsComesFirst() {
        List<Keyness> keys = Keyness.of(Map.of("six_party", 20, "calm", 30), Map.of("dual_track", 12, "calm", 30));
        assertThat(keys).extracting(Keyness::formula).containsExactly("dual_track", "calm", "six_party");
        assertThat(keys.get(0).z()).isGreaterThan(1.96);
        assertThat(keys.get(2).z()).isLessThan(-1.96);
    }

    /** Words used as often in two sets as long belong to neither. */
    @Test
    void setsThatAreAlikeHaveNoKeys() {
        Map<String, Integer> uses = Map.of("calm", 7, "friendship", 3);
        assertThat(Keyness.of(uses, uses)).allSatisfy(key -> assertThat(key.z()).isCloseTo(0, within(1e-12)));
    }

    /** A second implementation, straight from the paper's equations, term by term. */
    @Test
    void agreesWithTheEquations() {
        Random random = new Random(7);
        Map<String, Integer> first = new TreeMap<>();
        Map<String, Integer> second = new TreeMap<>();
        for (int w = 0; w < 40; w++) {
            first.put("w" + w, random.nextInt(30));
            second.put("w" + w, 1 + random.nextInt(30));
        }
        double n1 = first.values().stream().mapToInt(i -> i).sum();
        double n2 = second.values().stream().mapToInt(i -> i).sum();
        for (Keyness key : Keyness.of(first, second)) {
            double y1 = first.getOrDefault(key.formula(), 0);
            double y2 = second.getOrDefault(key.formula(), 0);
            double alpha = 50 * (y1 + y2) / (n1 + n2);
            double omega2 = (y2 + alpha) / (n2 + 50 - (y2 + alpha));
            double omega1 = (y1 + alpha) / (n1 + 50 - (y1 + alpha));
            double delta = Math.log(omega2) - Math.log(omega1);
            double deviation = Math.sqrt(1 / (y2 + alpha) + 1 / (y1 + alpha));
            assertThat(key.z()).isCloseTo(delta / deviation, within(1e-9));
        }
    }

    @Test
    void nothingHasNoKeys() {
        assertThat(Keyness.of(Map.of(), Map.of())).isEmpty();
    }
}

package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.eval.MarkedText;

class OtherLabelsTest {
    private static final OtherLabels OTHERS = OtherLabels.bundled();

    @Test
    void bothHandsLabelledTheSameTexts() {
        assertThat(OTHERS.labels()).containsOnlyKeys("second", "third");
        assertThat(OTHERS.labels().values())
                .extracting(Map::keySet)
                .allSatisfy(texts -> assertThat(texts).hasSize(136))
                .containsOnly(
                        Set.copyOf(OTHERS.labels().values().iterator().next().keySet()));
    }

    @Test
    void theyTakeThePlaceOfTheFirst() {
        MarkedText first = new MarkedText(LocalDate.EPOCH, Map.of("kind", "wire"), "Text", List.of());

        assertThat(OTHERS.by("second", "r01", first)).hasValueSatisfying(text -> {
            assertThat(text.text()).isEqualTo("Text");
            assertThat(text.labels()).isNotEmpty();
        });
        assertThat(OTHERS.by("second", "a01", first)).isEmpty();
    }
}

package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTextTest {
    @Test
    void bracketsShowWhatIsToldAndStandInNoText() {
        ReportText report = ReportText.of("In May ⟦ties were good⟧, he said.");

        assertThat(report.text()).isEqualTo("In May ties were good, he said.");
        assertThat(report.text().substring(report.told().start(), report.told().end()))
                .isEqualTo("ties were good");
    }

    @Test
    void withoutBracketsAllOfItIsTold() {
        assertThat(ReportText.of("They met.").told().end()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ties ⟦were good", "ties⟧ were good", "ties⟧ were ⟦good"})
    void aBracketWithoutTheOtherIsAnError(String words) {
        assertThatThrownBy(() -> ReportText.of(words)).hasMessageContaining(words);
    }
}

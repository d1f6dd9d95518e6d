package org.readout.lexicon.en;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.LexiconException;
import org.readout.lexicon.Source;

class TargetWeightsTest {
    @Test
    void weightsOfSignsAddUpAndUnknownOnesTellNothing() {
        TargetWeights weights = read("sign\tweight\nhere\t0.5\nat to\t0.25\n");
        assertThat(weights.of(List.of("here", "at to", "at beside"))).isEqualTo(0.75);
    }

    @Test
    void aSignListedTwiceIsAnError() {
        assertThatThrownBy(() -> read("sign\tweight\nhere\t0.5\nhere\t0.7\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("listed twice");
    }

    @Test
    void noSignHoldsANameADateOrTheWordsOfAnAct() {
        Pattern name = Pattern.compile("\\b[A-Z][a-z]+|\\b(19|20)\\d\\d\\b");
        assertThat(TargetWeights.read(Lexicon.bundled().source()).weights().keySet())
                .isNotEmpty()
                .noneMatch(sign -> name.matcher(sign).find());
    }

    private static TargetWeights read(String table) {
        return TargetWeights.read(new Source(Map.of("en/target-weights.tsv", table)));
    }
}

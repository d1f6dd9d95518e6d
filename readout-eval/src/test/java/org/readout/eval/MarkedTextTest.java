package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final String HEAD = "published: 2019-05-16\nkind: wire\n\n";

    @Test
    void theTextIsReadWithoutItsBracketsAndEachLabelKnowsItsWords() {
        MarkedText marked = MarkedText.read(
                "x01",
                HEAD
                        + "⟦R CHL-PER cooling|Ties soured⟧: ⟦A ACCUSE/REJECT PER>CHL|Lima ⟦A REJECT PER>CHL|refused⟧ it⟧.");

        assertThat(marked.published()).isEqualTo("2019-05-16");
        assertThat(marked.text()).isEqualTo("Ties soured: Lima refused it.");
        assertThat(marked.labels())
                .extracting(label -> label.word(0) + " "
                        + marked.text()
                                .substring(label.span().start(), label.span().end()))
                .containsExactly("R Ties soured", "A Lima refused it", "A refused");
    }

    @Test
    void aBracketThatIsNotClosedIsNamed() {
        assertThatThrownBy(() -> MarkedText.read("x01", HEAD + "⟦A AGREE CHL>PER|Yes."))
                .hasMessageContaining("x01")
                .hasMessageContaining("A AGREE CHL>PER is not closed");
        assertThatThrownBy(() -> MarkedText.read("x01", HEAD + "Yes⟧."))
                .hasMessageContaining("⟧ without ⟦ after \"Yes\"");
    }
}

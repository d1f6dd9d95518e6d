package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    private static final String TWO =
            """
            === 01
            published: 2011-05-02
            kind: wire

            Lima protested. ⟦A REJECT BOL>PER|Its neighbour waved the complaint away⟧.

            === 02
            published: 2012-05-02
            kind: readout

            Nothing of the kind.
            """;

    @Test
    void eachPassageIsReadBelowItsNumber() {
        Map<String, MarkedText> passages = Paragraphs.of("k", TWO);

        assertThat(passages.keySet()).containsExactly("k01", "k02");
        assertThat(passages.values())
                .extracting(MarkedText::text)
                .containsExactly("Lima protested. Its neighbour waved the complaint away.", "Nothing of the kind.");
        assertThat(passages.values())
                .extracting(passage -> passage.labels().size())
                .containsExactly(1, 0);
    }

    @Test
    void aPassageWithoutItsDayIsNamed() {
        assertThatThrownBy(() -> Paragraphs.of("k", "=== 07\nkind: wire\n\nText."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("k07");
    }
}

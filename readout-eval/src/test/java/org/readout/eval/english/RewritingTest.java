package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;

class RewritingTest {
    private static final String TEXT = "A Kenyan envoy left Kenya in May.";
    private static final Rewriting NOW = new Rewriting(
            TEXT,
            List.of(
                    new Replacement(new Span(20, 25), "Peru"),
                    new Replacement(new Span(2, 8), "Peruvian"),
                    new Replacement(new Span(4, 6), "never")));

    private static String at(String words) {
        int start = TEXT.indexOf(words);
        Span span = NOW.span(new Span(start, start + words.length()));
        return NOW.text().substring(span.start(), span.end());
    }

    @Test
    void placesFollowTheirWords() {
        assertThat(NOW.text()).isEqualTo("A Peruvian envoy left Peru in May.");
        assertThat(at("Kenyan envoy")).isEqualTo("Peruvian envoy");
        assertThat(at("envoy")).isEqualTo("envoy");
        assertThat(at("left Kenya in")).isEqualTo("left Peru in");
        assertThat(at(" in May.")).isEqualTo(" in May.");
    }

    @Test
    void whatBeginsWithinReplacedWordsHasAllOfThem() {
        assertThat(at("nyan env")).isEqualTo("Peruvian env");
        assertThat(at("A Ken")).isEqualTo("A Peruvian");
    }

    @Test
    void notesFollowToo() {
        assertThat(NOW.words("ties of Kenya, Kenyans apart")).isEqualTo("ties of Peru, Kenyans apart");
    }
}

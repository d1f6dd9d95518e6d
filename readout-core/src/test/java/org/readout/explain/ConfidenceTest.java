package org.readout.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0.50 | No direction over 12 months (probability of warming 0.50).
                    0.46 | No direction over 12 months (probability of warming 0.46).
                    0.56 | Warmer than 12 months before: very weak (probability 0.56).
                    0.74 | Warmer than 12 months before: weak (probability 0.74).
                    0.26 | Cooler than 12 months before: weak (probability 0.74).
                    0.90 | Warmer than 12 months before: strong (probability 0.90).
                    0.01 | Cooler than 12 months before: very strong (probability 0.99).
                    1    | Warmer than 12 months before: very strong (probability 1.00).
                    """)
    void wordsGoWithTheNumber(double probability, String sentence) {
        assertThat(Confidence.sentence(probability, 12)).isEqualTo(sentence);
    }
}
